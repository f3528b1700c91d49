import { createStore } from '../data/store.ts';

/** The steps of the first run, in order. */
export const GUIDE_STEPS = ['you', 'documents', 'hosts', 'ready'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Where the first run stands; undefined when it is over or was left. */
export const guide = createStore<GuideStep | undefined>(undefined);

/** What a step holds that is typed and not added yet; asked before the step is left. */
interface StepHold {
  /** Adds what is whole, and answers false where the person has to finish or empty it first. */
  readonly settle: () => Promise<boolean>;
}

export const stepHold = createStore<StepHold | undefined>(undefined);

/** True while a vault is being made: the page stays until it is whole. */
export const making = createStore(false);

/** A recovery code to keep; `again` where it takes the place of another, which opens the vault no more. */
interface CodeToKeep {
  readonly code: string;
  readonly again: boolean;
}

/** The recovery code that was just made, until the person says that it is kept. */
export const keptCode = createStore<CodeToKeep | undefined>(undefined);
