import { fillIn } from '../../applicant/profile-labels.ts';
import { resultsOf } from '../../applicant/results-of.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { listWords } from '../describe-words.ts';
import type { Answer } from './answer.ts';
import type { ConditionGround } from './condition-ground.ts';
import type { ConditionKind } from './condition-kind.ts';

/** Has passed one of these tests: UAB asks no English test of those who passed Step 2. */
export interface TestPassed {
  readonly kind: 'test-passed';
  readonly anyOf: readonly string[];
}

export const testPassed: ConditionKind<TestPassed> = {
  answer,
  say: ({ anyOf }, holds) => `you have ${holds ? '' : 'not '}passed ${listWords(anyOf, 'or')}`,
  settle: () => fillIn('tests'),
  problems: ({ anyOf }) => listProblems(anyOf, 'anyOf', 'Name at least one test.'),
};

/** One pass is enough, whatever came before it; a test of which nothing is said may be passed. */
function answer({ anyOf }: TestPassed, { profile }: ConditionGround): Answer {
  const byTest = anyOf.map((name) => resultsOf(profile.tests, name));
  if (byTest.flat().some(({ passed }) => passed === true)) return 'yes';
  const isSettled = byTest.every(
    (results) => results.length > 0 && results.every(({ passed }) => passed === false),
  );
  return isSettled ? 'no' : 'unknown';
}
