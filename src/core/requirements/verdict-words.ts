import type { VerdictStatus } from './verdict.ts';

/** The drawings that stand beside a state's word, so that a colour is never alone. */
export type VerdictShape =
  /** A full disc. */
  | 'filled'
  /** A ring whose right half is full. */
  | 'half'
  | 'cross'
  | 'hollow'
  /** A ring with a dot in it. */
  | 'dotted'
  /** A ring of dashes. */
  | 'dashed'
  /** A ring with an arrow upwards. */
  | 'sent'
  /** A ring with an arrow to the right. */
  | 'arrow'
  | 'dash'
  /** A ring with a stroke through it. */
  | 'slashed';

/** One set for the whole app: the window and the packet's checklist word and draw a state alike. */
export const VERDICT_WORDS: Readonly<
  Record<VerdictStatus, { readonly word: string; readonly shape: VerdictShape }>
> = {
  met: { word: 'Met', shape: 'filled' },
  expiring: { word: 'Expiring', shape: 'half' },
  unmet: { word: 'Unmet', shape: 'cross' },
  missing: { word: 'Missing', shape: 'hollow' },
  undated: { word: 'Needs details', shape: 'dotted' },
  'not-yet-due': { word: 'Not yet due', shape: 'dashed' },
  'applied-for': { word: 'Applied for', shape: 'sent' },
  'will-follow': { word: 'Will follow', shape: 'arrow' },
  waived: { word: 'Waived', shape: 'dash' },
  impossible: { word: 'Impossible', shape: 'slashed' },
};
