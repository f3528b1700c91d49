import type { Anchor } from './anchor.ts';

const DAY: Readonly<Record<Anchor, string>> = {
  application: 'the day you apply',
  start: 'the first day of the rotation',
  end: 'the last day of the rotation',
};

const EVENT: Readonly<Record<Anchor, string>> = {
  application: 'you apply',
  start: 'the rotation starts',
  end: 'the rotation ends',
};

/** The anchor as a day: "the first day of the rotation". */
export function anchorDay(at: Anchor): string {
  return DAY[at];
}

/** The anchor as what happens on it, after "before": "the rotation starts". */
export function anchorEvent(at: Anchor): string {
  return EVENT[at];
}
