import type { Ink } from '../pages/page-item.ts';
import type { Shape } from '../pages/shape.ts';
import type { VerdictStatus } from '../requirements/verdict.ts';
import { VERDICT_WORDS } from '../requirements/verdict-words.ts';

export interface VerdictMark {
  readonly word: string;
  readonly shape: Shape;
  readonly ink: Ink;
}

const INKS: Readonly<Record<VerdictStatus, Ink>> = {
  met: 'good',
  expiring: 'warn',
  unmet: 'bad',
  missing: 'bad',
  undated: 'warn',
  'dated-ahead': 'warn',
  'not-yet-due': 'muted',
  'applied-for': 'accent',
  'will-follow': 'accent',
  waived: 'muted',
  impossible: 'bad',
};

/** How a verdict shows on the checklist: the app's own word and shape, in the inks of the page. */
export function markVerdict(status: VerdictStatus): VerdictMark {
  return { ...VERDICT_WORDS[status], ink: INKS[status] };
}
