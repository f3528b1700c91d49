import type { AdmissionStanding } from '../../core/admission/summarize-admission.ts';
import type { AdmissionStatus } from '../../core/hosts/admission-verdict.ts';
import type { StateWords } from '../shared/state-words.ts';

/** How one admission rule stands. */
export const ADMISSION_WORDS: Readonly<Record<AdmissionStatus, StateWords>> = {
  passes: { word: 'Fits', shape: 'filled', colour: 'good' },
  fails: { word: 'Against', shape: 'cross', colour: 'bad' },
  unknown: { word: 'Not said', shape: 'dotted', colour: 'warn' },
  ask: { word: 'Ask host', shape: 'arrow', colour: 'wait' },
};

/** How they stand together. */
export const STANDING_WORDS: Readonly<Record<AdmissionStanding, StateWords>> = {
  open: { word: 'Open to you', shape: 'check', colour: 'good' },
  unclear: { word: 'Unclear', shape: 'triangle', colour: 'warn' },
  closed: { word: 'Closed to you', shape: 'stop', colour: 'bad' },
};
