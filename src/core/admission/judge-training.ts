import type { TestScore } from '../applicant/profile.ts';
import { listWords } from '../requirements/describe-words.ts';
import { compareText } from '../shared/compare-text.ts';
import { shiftDay } from '../shared/day.ts';
import { containsWords, foldWords } from '../shared/fold-words.ts';
import { formatDay, formatSpan } from '../shared/format-day.ts';
import {
  type DemandOf,
  ELSEWHERE,
  type Finding,
  fails,
  type Given,
  type Judges,
  passes,
  silent,
} from './finding.ts';
import { readApplication } from './read-application.ts';

/** What the applicant must have done: tests, weeks, core clerkships, years. */
export const JUDGE_TRAINING: Judges<
  'test-passed' | 'score' | 'clinical-weeks' | 'cores' | 'before-graduation'
> = {
  'test-passed': judgePassed,
  score: judgeScore,
  'clinical-weeks': judgeWeeks,
  cores: judgeCores,
  'before-graduation': judgeBeforeGraduation,
};

const resultsOf = (tests: readonly TestScore[], name: string): readonly TestScore[] =>
  tests.filter(({ test }) => containsWords(test, name) || containsWords(name, test));

/** One pass is enough, whatever came before it. A test that is not named may still be to come. */
function judgePassed({ anyOf }: DemandOf<'test-passed'>, { profile }: Given): Finding {
  const wanted = listWords(anyOf, 'or');
  const results = anyOf.flatMap((name) => resultsOf(profile.tests, name));
  const passed = results.find((result) => result.passed === true);
  if (passed !== undefined) return passes(`You have passed ${passed.test}.`);
  if (results.length === 0) return silent('tests', `The profile has no result of ${wanted}.`);
  const open = results.find((result) => result.passed === undefined);
  if (open !== undefined)
    return silent('tests', `The profile does not say whether you passed ${open.test}.`);
  return fails(`You have not passed ${wanted} yet.`, 'Pass it first, or choose another host.');
}

/**
 * Any sitting that counts and reaches the figure is enough: the applicant chooses which report to
 * send [own inference]. `within` counts back from the application, both days inclusive.
 */
function judgeScore(demand: DemandOf<'score'>, given: Given): Finding {
  const { unlessTaughtInEnglish } = demand;
  const { taughtInEnglish } = given.profile;
  if (unlessTaughtInEnglish === true && taughtInEnglish === true)
    return passes('You are taught in English, so it is not asked of you.');
  const finding = judgeResults(demand, given);
  const open = unlessTaughtInEnglish === true && taughtInEnglish === undefined;
  return open && finding.status === 'fails'
    ? silent('taughtInEnglish', `${finding.reason} It is not asked of those taught in English.`)
    : finding;
}

function judgeResults({ test, atLeast, within }: DemandOf<'score'>, given: Given): Finding {
  const application = readApplication(given).day;
  const oldest = within === undefined ? undefined : shiftDay(application, within, -1);
  const results = resultsOf(given.profile.tests, test).filter(
    ({ takenOn }) => takenOn === undefined || takenOn <= application,
  );
  const scored = results.filter(({ score }) => score !== undefined);
  if (scored.length === 0) return silent('tests', `The profile has no score of ${test}.`);
  const reaching = scored.filter(({ score = 0 }) => score >= atLeast);
  const inTime = reaching.filter(
    ({ takenOn }) => oldest === undefined || (takenOn !== undefined && takenOn >= oldest),
  );
  const good = latest(inTime);
  if (good !== undefined) return passes(sayScore(good));
  const undated = reaching.find(({ takenOn }) => takenOn === undefined);
  if (undated !== undefined)
    return silent('tests', `The profile does not say when you took ${test}.`);
  const old = latest(reaching);
  const reason =
    old === undefined || oldest === undefined || within === undefined
      ? `${sayScore(best(scored)).replace(/\.$/, '')}, and at least ${atLeast} is asked.`
      : `${sayScore(old).replace(/\.$/, '')}, more than ${formatSpan(within)} before the application.`;
  return fails(reason, `Take ${test} again, or choose another host.`);
}

function sayScore({ test, score, takenOn }: TestScore): string {
  return `You have ${score} in ${test}${takenOn === undefined ? '' : ` of ${formatDay(takenOn)}`}.`;
}

function latest(results: readonly TestScore[]): TestScore | undefined {
  return [...results].sort((a, b) => compareText(b.takenOn ?? '', a.takenOn ?? ''))[0];
}

/** Of a list that is not empty, the highest score. */
function best(results: readonly TestScore[]): TestScore {
  return results.reduce((top, next) => ((next.score ?? 0) > (top.score ?? 0) ? next : top));
}

function judgeWeeks({ atLeast }: DemandOf<'clinical-weeks'>, { profile }: Given): Finding {
  const { clinicalWeeks } = profile;
  if (clinicalWeeks === undefined)
    return silent(
      'clinicalWeeks',
      'The profile does not say how many clinical weeks you have done.',
    );
  const reason = `You have done ${clinicalWeeks} weeks, and ${atLeast} are asked.`;
  return clinicalWeeks >= atLeast
    ? passes(reason)
    : fails(reason, 'Ask the host whether weeks that you finish before the first day count.');
}

/** Hosts and schools name the same core in several ways. */
const SAME_CORE: readonly (readonly [RegExp, string])[] = [
  [/\bob[\s/-]*gyn\w*|\bobgyn\b/i, 'obstetrics gynecology'],
  [/^\s*(medicine|im)\s*$/i, 'internal medicine'],
  [/^\s*peds\s*$/i, 'pediatrics'],
  [/\bgeneral surgery\b/i, 'surgery'],
  [/\bobstetrics\b(?!.*gyn)/i, 'obstetrics gynecology'],
];

function plainCore(name: string): string {
  return SAME_CORE.reduce((text, [pattern, plain]) => text.replace(pattern, plain), name);
}

function judgeCores({ atLeast, named = [] }: DemandOf<'cores'>, { profile }: Given): Finding {
  const done = profile.coresDone;
  if (done.length === 0) return silent('coresDone', 'The profile names no core clerkships done.');
  const open = named.filter(
    (core) => !done.some((other) => containsWords(plainCore(other), plainCore(core))),
  );
  if (open.length > 0)
    return fails(
      `${listWords(open, 'and')} is not among the cores that you have done.`,
      CORES_REMEDY,
    );
  const count = new Set(done.map((core) => foldWords(plainCore(core)).join(' '))).size;
  const reason = `You have done ${count} core ${count === 1 ? 'clerkship' : 'clerkships'}.`;
  return atLeast === undefined || count >= atLeast
    ? passes(reason)
    : fails(reason.replace(/\.$/, ` of ${atLeast}.`), CORES_REMEDY);
}

const CORES_REMEDY = 'Ask the host whether a core that you finish before the first day counts.';

/** The last day of the rotation lies in the span that ends on the day of graduation. */
function judgeBeforeGraduation(
  { within }: DemandOf<'before-graduation'>,
  { profile, rotation }: Given,
): Finding {
  const { status, graduationDay } = profile;
  if (status === 'graduate') return fails('You have graduated.', ELSEWHERE);
  if (graduationDay === undefined)
    return silent('graduationDay', 'The profile does not say when you graduate.');
  const earliest = shiftDay(graduationDay, within, -1);
  const wanted = `Choose days that end between ${formatDay(earliest)} and ${formatDay(graduationDay)}.`;
  if (rotation.end > graduationDay)
    return fails(`You graduate on ${formatDay(graduationDay)}, before the rotation ends.`, wanted);
  return rotation.end < earliest
    ? fails(
        `The rotation ends more than ${formatSpan(within)} before you graduate on ${formatDay(graduationDay)}.`,
        wanted,
      )
    : passes(`The rotation ends before you graduate on ${formatDay(graduationDay)}.`);
}
