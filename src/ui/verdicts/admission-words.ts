import {
  ELIGIBILITY_WORDS as ELIGIBLE,
  ADMISSION_STANDING_WORDS as STANDING,
  ADMISSION_STATUS_WORDS as WORDS,
} from '../../core/admission/admission-status-words.ts';
import type { AdmissionStatus } from '../../core/admission/judging/finding.ts';
import type { AdmissionStanding } from '../../core/admission/summarize-admission.ts';
import type { StateWords } from '../shared/state-words.ts';

/** The core's word and shape of how one admission rule stands, in the window's colours. */
export const ADMISSION_WORDS: Readonly<Record<AdmissionStatus, StateWords>> = {
  passes: { ...WORDS.passes, colour: 'good' },
  fails: { ...WORDS.fails, colour: 'bad' },
  unknown: { ...WORDS.unknown, colour: 'warn' },
  ask: { ...WORDS.ask, colour: 'wait' },
};

/** How they stand together. */
export const STANDING_WORDS: Readonly<Record<AdmissionStanding, StateWords>> = {
  open: { word: STANDING.open, shape: 'check', colour: 'good' },
  unclear: { word: STANDING.unclear, shape: 'triangle', colour: 'warn' },
  closed: { word: STANDING.closed, shape: 'stop', colour: 'bad' },
};

/** The same beside the name of a host that is only thought of. */
export const ELIGIBILITY: Readonly<Record<AdmissionStanding, StateWords>> = {
  open: { ...STANDING_WORDS.open, word: ELIGIBLE.open },
  unclear: { ...STANDING_WORDS.unclear, word: ELIGIBLE.unclear },
  closed: { ...STANDING_WORDS.closed, word: ELIGIBLE.closed },
};
