import { containsWords } from '../shared/fold-words.ts';
import type { TestScore } from './profile.ts';

/** The results of a test, whichever of the two names is the longer: "TOEFL" and "TOEFL iBT". */
export function resultsOf(tests: readonly TestScore[], name: string): readonly TestScore[] {
  return tests.filter(({ test }) => containsWords(test, name) || containsWords(name, test));
}
