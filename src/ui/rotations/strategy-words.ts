import type { AdviceStance } from '../../core/advice/advice.ts';
import type { StateWords } from '../shared/state-words.ts';

/** Advice never alarms: no red, no amber. */
export const STANCE_WORDS: Readonly<Record<AdviceStance, StateWords>> = {
  consider: { word: 'Consider', shape: 'arrow', colour: 'wait' },
  unclear: { word: 'Unclear', shape: 'dotted', colour: 'quiet' },
  fits: { word: 'Fits', shape: 'filled', colour: 'good' },
};
