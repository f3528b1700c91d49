import { listWords } from '../../requirements/describe-words.ts';
import { listProblems } from '../../shared/field-problem.ts';
import { type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { resultsOf } from '../judging/results-of.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

export interface TestPassedDemand {
  readonly kind: 'test-passed';
  readonly anyOf: readonly string[];
}

export const testPassed: DemandKind<TestPassedDemand> = {
  ...PLAIN,
  group: 'What they have done',
  title: 'A test passed',
  fresh: () => ({ kind: 'test-passed', anyOf: ['USMLE Step 1'] }),
  problems: ({ anyOf }) => listProblems(anyOf, 'anyOf', 'Name at least one test.'),
  say: ({ anyOf }) => `you must have passed ${listWords(anyOf, 'or')}`,
  judge,
};

/** One pass is enough, whatever came before it. A test that is not named may still be to come. */
function judge({ anyOf }: TestPassedDemand, { profile }: Given): Finding {
  const wanted = listWords(anyOf, 'or');
  const results = anyOf.flatMap((name) => resultsOf(profile.tests, name));
  const passed = results.find((result) => result.passed === true);
  if (passed !== undefined) return passes(`you have passed ${passed.test}`);
  if (results.length === 0) return silent('tests', `the profile has no result of ${wanted}`);
  const open = results.find((result) => result.passed === undefined);
  if (open !== undefined)
    return silent('tests', `the profile does not say whether you passed ${open.test}`);
  return fails(`you have not passed ${wanted} yet`, 'Pass it first, or choose another host.');
}
