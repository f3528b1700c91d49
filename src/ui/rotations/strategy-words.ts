import type { AdviceStance, AdviceTopic } from '../../core/advice/advice.ts';
import type { StateWords } from '../shared/state-words.ts';

export const TOPIC_WORDS: Readonly<Record<AdviceTopic, string>> = {
  'how-many': 'How many',
  depth: 'Weeks per place',
  months: 'Useful months',
  letters: 'Time for letters',
  balance: 'Reach and safety',
  mix: 'Kinds of rotation',
  goals: 'Goals',
  tests: 'Step 2 CK',
  visa: 'Visa',
};

/** Advice never alarms: no red, no amber. */
export const STANCE_WORDS: Readonly<Record<AdviceStance, StateWords>> = {
  consider: { word: 'Consider', shape: 'arrow', colour: 'wait' },
  unclear: { word: 'Unclear', shape: 'dotted', colour: 'quiet' },
  fits: { word: 'Fits', shape: 'filled', colour: 'good' },
};
