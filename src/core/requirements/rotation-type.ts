export const ROTATION_TYPES = [
  'core-anesthesiology',
  'icu',
  'pain',
  'perioperative',
  'observership',
  'other',
] as const;

/** What is done on a rotation. Rules ask for it, so it is named here and not beside the rotation. */
export type RotationType = (typeof ROTATION_TYPES)[number];

/** In the order it is offered to choose from. */
export const TYPE_WORDS: Readonly<Record<RotationType, string>> = {
  'core-anesthesiology': 'Core anesthesiology',
  icu: 'Intensive care',
  pain: 'Pain medicine',
  perioperative: 'Perioperative medicine',
  observership: 'Observership',
  other: 'Other',
};
