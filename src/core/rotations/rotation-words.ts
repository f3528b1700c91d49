import type { Ambition, RotationStage } from './rotation.ts';

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

/** How likely an offer is. */
export const AMBITION_WORDS: Readonly<Record<Ambition, string>> = {
  reach: 'Reach: hard to get',
  realistic: 'Realistic: takes people like you',
  safety: 'Safety: likely',
};
