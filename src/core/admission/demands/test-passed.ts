import type { TestScore } from '../../applicant/profile.ts';
import { resultsOf } from '../../applicant/results-of.ts';
import { listWords } from '../../requirements/describe-words.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

export interface TestPassedDemand {
  readonly kind: 'test-passed';
  readonly anyOf: readonly string[];
  /** Passed at the first attempt (Griffin). */
  readonly atFirst?: boolean | undefined;
}

export const testPassed: DemandKind<TestPassedDemand> = {
  ...PLAIN,
  group: 'What they have done',
  title: 'A test passed',
  fresh: () => ({ kind: 'test-passed', anyOf: ['USMLE Step 1'] }),
  problems: ({ anyOf }) => listProblems(anyOf, 'anyOf', 'Name at least one test.'),
  say: ({ anyOf, atFirst }) =>
    `you must have passed ${listWords(anyOf, 'or')}${atFirst === true ? ' at the first attempt' : ''}`,
  judge,
};

/** One pass is enough, whatever came before it. A test that is not named may still be to come. */
function judge({ anyOf, atFirst }: TestPassedDemand, { profile }: Given): Finding {
  const wanted = listWords(anyOf, 'or');
  const results = anyOf.flatMap((name) => resultsOf(profile.tests, name));
  const passed = results.filter((result) => result.passed === true);
  const [first] = passed;
  if (first !== undefined)
    return atFirst === true ? judgeAttempts(passed) : passes(`you have passed ${first.test}`);
  if (results.length === 0) return silent('tests', `the profile has no result of ${wanted}`);
  const open = results.find((result) => result.passed === undefined);
  if (open !== undefined)
    return silent('tests', `the profile does not say whether you passed ${open.test}`);
  return fails(`you have not passed ${wanted} yet`, 'Pass it first, or choose another host.');
}

/** Of results that are passed, one passed at the first attempt is enough; none can be made so later. */
function judgeAttempts(passed: readonly TestScore[]): Finding {
  const first = passed.find(({ attempts }) => attempts === 1);
  if (first !== undefined) return passes(`you have passed ${first.test} at the first attempt`);
  const open = passed.find(({ attempts }) => attempts === undefined);
  if (open !== undefined)
    return silent('tests', `the profile does not say at which attempt you passed ${open.test}`);
  return fails(
    `you have passed ${listWords(
      passed.map(({ test }) => test),
      'and',
    )} at a later attempt`,
    ELSEWHERE,
  );
}
