import type { Shape } from '../pages/shape.ts';
import type { AdmissionStatus } from './judging/finding.ts';
import type { AdmissionStanding } from './summarize-admission.ts';

/** How all of them stand together, in words on every screen. */
export const ADMISSION_STANDING_WORDS: Readonly<Record<AdmissionStanding, string>> = {
  open: 'Open to you',
  unclear: 'Unclear',
  closed: 'Closed to you',
};

/** The same beside the name of a host that is only thought of. */
export const ELIGIBILITY_WORDS: Readonly<Record<AdmissionStanding, string>> = {
  open: 'Open to you',
  unclear: 'Perhaps open',
  closed: 'Closed to you',
};

/** How an admission rule stands, in one word and one shape on every screen. */
export const ADMISSION_STATUS_WORDS: Readonly<
  Record<AdmissionStatus, { readonly word: string; readonly shape: Shape }>
> = {
  passes: { word: 'Fits', shape: 'filled' },
  fails: { word: 'Stands against it', shape: 'cross' },
  unknown: { word: 'Profile is silent', shape: 'dotted' },
  ask: { word: 'Ask the host', shape: 'arrow' },
};
