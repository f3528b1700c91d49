import type { Phase } from './requirement.ts';

/** By when a requirement is asked for, in the words of the window and of the packet's checklist. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  apply: 'To apply',
  'after-offer': 'After the offer',
  'before-start': 'Before the first day',
  'day-one': 'On the first day',
};
