import type { Phase } from '../requirements/requirement.ts';
import type { VerdictStatus } from '../requirements/verdict.ts';
import type { Ink, Shape } from './page-item.ts';

export interface VerdictMark {
  readonly word: string;
  readonly shape: Shape;
  readonly ink: Ink;
}

/** How a verdict shows on the checklist: always word, shape and colour together. */
export const VERDICT_MARKS: Readonly<Record<VerdictStatus, VerdictMark>> = {
  met: { word: 'Met', shape: 'filled-circle', ink: 'good' },
  expiring: { word: 'Expires too early', shape: 'half-circle', ink: 'warn' },
  unmet: { word: 'Not met', shape: 'cross', ink: 'bad' },
  missing: { word: 'Missing', shape: 'hollow-circle', ink: 'bad' },
  undated: { word: 'Date or number needed', shape: 'question-circle', ink: 'warn' },
  'not-yet-due': { word: 'Not yet due', shape: 'dotted-circle', ink: 'muted' },
  'applied-for': { word: 'Applied for', shape: 'arrow', ink: 'accent' },
  'will-follow': { word: 'Will follow', shape: 'arrow', ink: 'accent' },
  waived: { word: 'Waived by the host', shape: 'dash', ink: 'muted' },
  impossible: { word: 'Ask the host', shape: 'slashed-circle', ink: 'bad' },
};

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  apply: 'to apply',
  'after-offer': 'after the offer',
  'before-start': 'before the start',
  'day-one': 'on day one',
};
