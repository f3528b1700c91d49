import type { TestScore } from '../../applicant/profile.ts';
import { resultsOf } from '../../applicant/results-of.ts';
import { compareText } from '../../shared/compare-text.ts';
import { type Span, shiftDay } from '../../shared/day.ts';
import { problemIf, spanProblems, textProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { readApplication } from '../judging/read-application.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

export interface ScoreDemand {
  readonly kind: 'score';
  readonly test: string;
  readonly atLeast: number;
  /** Taken no longer than this before the application. */
  readonly within?: Span | undefined;
  readonly unlessTaughtInEnglish?: boolean | undefined;
}

export const score: DemandKind<ScoreDemand> = {
  ...PLAIN,
  group: 'What they have done',
  title: 'A score',
  fresh: () => ({ kind: 'score', test: 'TOEFL', atLeast: 100 }),
  problems: ({ test, atLeast, within }) => [
    ...textProblems(test, 'test', 'Write the name of the test.'),
    ...problemIf(!(atLeast > 0), 'atLeast', 'Write a number above 0.'),
    ...(within === undefined ? [] : spanProblems(within, 'within')),
  ],
  say({ test, atLeast, within, unlessTaughtInEnglish }) {
    const age =
      within === undefined ? '' : `, taken within the ${formatSpan(within)} before you apply`;
    const spared = unlessTaughtInEnglish === true ? ', unless you are taught in English' : '';
    return `${test} of at least ${atLeast}${age}${spared}`;
  },
  judge,
  subject: ({ test }) => test.toLowerCase(),
};

/**
 * Any sitting that counts and reaches the figure is enough: the applicant chooses which report to
 * send [own inference]. `within` counts back from the application, both days inclusive.
 */
function judge(demand: ScoreDemand, given: Given): Finding {
  const { unlessTaughtInEnglish } = demand;
  const { taughtInEnglish } = given.profile;
  if (unlessTaughtInEnglish === true && taughtInEnglish === true)
    return passes('you are taught in English, so it is not asked of you');
  const finding = judgeResults(demand, given);
  const open = unlessTaughtInEnglish === true && taughtInEnglish === undefined;
  return open && finding.status === 'fails'
    ? silent('taughtInEnglish', ...finding.why, 'it is not asked of those taught in English')
    : finding;
}

function judgeResults({ test, atLeast, within }: ScoreDemand, given: Given): Finding {
  const application = readApplication(given).day;
  const oldest = within === undefined ? undefined : shiftDay(application, within, -1);
  const results = resultsOf(given.profile.tests, test).filter(
    ({ takenOn }) => takenOn === undefined || takenOn <= application,
  );
  const scored = results.filter(hasScore);
  if (scored.length === 0) return silent('tests', `the profile has no score of ${test}`);
  const reaching = scored.filter((result) => result.score >= atLeast);
  const inTime = reaching.filter(
    ({ takenOn }) => oldest === undefined || (takenOn !== undefined && takenOn >= oldest),
  );
  const good = latest(inTime);
  if (good !== undefined) return passes(sayScore(good));
  if (reaching.some(({ takenOn }) => takenOn === undefined))
    return silent('tests', `the profile does not say when you took ${test}`);
  const old = latest(reaching);
  const why =
    old === undefined || within === undefined
      ? `${sayScore(best(scored))}, and at least ${atLeast} is asked`
      : `${sayScore(old)}, more than ${formatSpan(within)} before the application`;
  return fails(why, `Take ${test} again, or choose another host.`);
}

function sayScore({ test, score: reached, takenOn }: TestScore): string {
  return `you have ${reached} in ${test}${takenOn === undefined ? '' : ` of ${formatDay(takenOn)}`}`;
}

interface Scored extends TestScore {
  readonly score: number;
}

function hasScore(result: TestScore): result is Scored {
  return result.score !== undefined;
}

/** The one that was taken last; those without a day come after all others. */
function latest(results: readonly TestScore[]): TestScore | undefined {
  return [...results].sort((a, b) => compareText(b.takenOn ?? '', a.takenOn ?? ''))[0];
}

/** Of a list that is not empty, the highest score. */
function best(results: readonly Scored[]): Scored {
  return results.reduce((top, next) => (next.score > top.score ? next : top));
}
