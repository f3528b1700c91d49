import type { AdviceTopic } from './advice.ts';

/** What each advice is about. */
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
