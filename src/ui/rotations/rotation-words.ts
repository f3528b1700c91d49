import type { Ambition, RotationStage, RotationType } from '../../core/rotations/rotation.ts';

export const STAGE_WORDS: Readonly<Record<RotationStage, string>> = {
  researching: 'Researching',
  contacted: 'Contacted',
  applied: 'Applied',
  offered: 'Offered',
  scheduled: 'Scheduled',
  completed: 'Completed',
  declined: 'Declined',
};

export const TYPE_WORDS: Readonly<Record<RotationType, string>> = {
  'core-anesthesiology': 'Core anesthesiology',
  icu: 'Intensive care',
  pain: 'Pain medicine',
  perioperative: 'Perioperative medicine',
  observership: 'Observership',
  other: 'Other',
};

export const AMBITION_WORDS: Readonly<Record<Ambition, string>> = {
  reach: 'Reach: hard to get',
  realistic: 'Realistic: takes people like you',
  safety: 'Safety: likely',
};

/** Choices of a select, in the order of the words above. */
export function choices<Key extends string>(
  words: Readonly<Record<Key, string>>,
): { value: Key; label: string }[] {
  return (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));
}
