import { createStore } from '../data/store.ts';

/** The steps of the first run, in order. */
export const GUIDE_STEPS = ['you', 'documents', 'hosts', 'ready'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Where the first run stands; undefined when it is over or was left. */
export const guide = createStore<GuideStep | undefined>(undefined);

/** True while a vault is being made: the page stays until it is whole. */
export const making = createStore(false);

/** A recovery code to keep; `again` where it takes the place of another, which opens the vault no more. */
interface CodeToKeep {
  readonly code: string;
  readonly again: boolean;
}

/** The recovery code that was just made, until the person says that it is kept. */
export const keptCode = createStore<CodeToKeep | undefined>(undefined);
