import type { Ambition, RotationStage, RotationType } from './rotation.ts';

/** How far an application is, in the order it runs. */
export const STAGE_WORDS: Readonly<Record<RotationStage, string>> = {
  researching: 'Researching',
  contacted: 'Contacted',
  applied: 'Applied',
  offered: 'Offered',
  scheduled: 'Scheduled',
  completed: 'Completed',
  declined: 'Declined',
};

/** What is done there, in the order it is offered to choose from. */
export const TYPE_WORDS: Readonly<Record<RotationType, string>> = {
  'core-anesthesiology': 'Core anesthesiology',
  icu: 'Intensive care',
  pain: 'Pain medicine',
  perioperative: 'Perioperative medicine',
  observership: 'Observership',
  other: 'Other',
};

/** How likely an offer is. */
export const AMBITION_WORDS: Readonly<Record<Ambition, string>> = {
  reach: 'Reach: hard to get',
  realistic: 'Realistic: takes people like you',
  safety: 'Safety: likely',
};
