import { ROTATION_TYPES, TYPE_WORDS } from '../requirements/rotation-type.ts';

/** What a rotation is called by; `type` also as it is stored. */
export interface Titled {
  readonly title: string;
  readonly elective: string;
  readonly type: string;
}

/**
 * What a rotation is called: by its title, else by its elective, else by its kind; one of no kind and
 * no title, as the guide makes them, goes by the name of its `host`.
 */
export function titleRotation({ title, elective, type }: Titled, host: string | undefined): string {
  if (title.trim() !== '') return title;
  if (elective !== '') return elective;
  const kind = ROTATION_TYPES.find((one) => one === type && one !== 'other');
  if (kind !== undefined) return TYPE_WORDS[kind];
  return host ?? 'A rotation';
}
