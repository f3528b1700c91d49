import type { Shape } from '../pages/shape.ts';
import type { VerdictStatus } from './verdict.ts';

/** One set for the whole app: the window and the packet's checklist word and draw a state alike. */
export const VERDICT_WORDS: Readonly<
  Record<VerdictStatus, { readonly word: string; readonly shape: Shape }>
> = {
  met: { word: 'Met', shape: 'filled' },
  expiring: { word: 'Expiring', shape: 'half' },
  unmet: { word: 'Unmet', shape: 'cross' },
  missing: { word: 'Missing', shape: 'hollow' },
  undated: { word: 'Needs details', shape: 'dotted' },
  'dated-ahead': { word: 'Dated ahead', shape: 'clock' },
  'not-yet-due': { word: 'Not yet due', shape: 'dashed' },
  'applied-for': { word: 'Applied for', shape: 'sent' },
  'will-follow': { word: 'Will follow', shape: 'arrow' },
  waived: { word: 'Waived', shape: 'dash' },
  impossible: { word: 'Impossible', shape: 'slashed' },
};
