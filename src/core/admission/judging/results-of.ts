import type { TestScore } from '../../applicant/profile.ts';
import { containsWords } from '../../shared/fold-words.ts';

/** The results of a test, whichever of the two names is the longer: "TOEFL" and "TOEFL iBT". */
export function resultsOf(tests: readonly TestScore[], name: string): readonly TestScore[] {
  return tests.filter(({ test }) => containsWords(test, name) || containsWords(name, test));
}
