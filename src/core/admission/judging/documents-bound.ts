import type { Phase } from '../../requirements/requirement.ts';

/** Which documents a day binds: everything up to the first day, one step, or some types in every step. */
export type DocumentsBound =
  | { readonly kind: 'all' }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'types'; readonly types: readonly string[] };
