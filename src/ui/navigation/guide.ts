import { createStore } from '../data/store.ts';

/** The steps of the first run, in order. */
export const GUIDE_STEPS = ['you', 'documents', 'hosts', 'ready'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Where the first run stands; undefined when it is over or was left. */
export const guide = createStore<GuideStep | undefined>(undefined);

/** True while a vault is being made: the page stays until it is whole. */
export const making = createStore(false);

/** The recovery code of a vault just made, until the person says that it is kept. */
export const keptCode = createStore<string | undefined>(undefined);
