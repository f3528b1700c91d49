import { addDays, type Day, shiftDay } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { withArticle } from '../shared/with-article.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { lowerTitle } from './describe-type.ts';
import { describeWindow, joinAlike } from './describe-words.ts';
import { outcomeWords, toGetPhrases, undatedPhrases } from './explain-demands.ts';
import { failsByOutcome, typeInShort, typeInWords, whenShortWords } from './explain-shortfall.ts';
import { type RemedyGround, untilWords, whyThen } from './explain-until.ts';
import { demandedWindow } from './fresh-window.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/** A document to get, in parts, so that several can stand in one sentence. */
export interface Get {
  /** "a new BLS card". */
  readonly name: string;
  readonly asked: readonly string[];
  /** "by 3 May 2027". */
  readonly until: string;
}

/** What to do about a clause or a tree of clauses. */
export interface Remedy {
  /** Whole sentences; empty when nothing is to be done. */
  readonly words: string;
  /** Set where the whole of it is to get one document. */
  readonly get?: Get | undefined;
  /** Nothing that the applicant can choose to get would mend it: any other way comes before it. */
  readonly isClosed: boolean;
  /** The clauses for which a document has to be got. */
  readonly toGet: readonly ClauseStanding[];
}

/** What to do about one clause, with the first and last day for it. */
export function explainRemedy(
  standing: ClauseStanding,
  by: Day | undefined,
  ground: RemedyGround,
): Remedy {
  const { status, type, entry } = standing;
  const until = untilWords(by, type, ground);
  switch (status) {
    case 'met':
      return say('');
    case 'applied-for':
      return say('Add the file as soon as it comes.');
    case 'undated':
      return say(typeInWords(standing));
    case 'expiring':
    case 'unmet':
      return unmetRemedy(standing, until, ground);
    case 'missing':
      if (entry === undefined)
        return getRemedy(standing, withArticle(lowerTitle(type)), until, ground);
      return say(entryRemedy(standing, until, ground), [standing]);
    case 'not-yet-due':
      return laterRemedy(standing, by, ground);
    case 'impossible':
      return { ...say(impossibleRemedy(standing, ground.circumstances.today)), isClosed: true };
  }
}

function say(words: string, toGet: readonly ClauseStanding[] = []): Remedy {
  return { words, isClosed: false, toGet };
}

function getRemedy(
  standing: ClauseStanding,
  name: string,
  until: string,
  { circumstances }: RemedyGround,
): Remedy {
  const get = { name, asked: toGetPhrases(standing, circumstances.today), until };
  const outcome = outcomeWords(standing);
  const wants = outcome === '' ? '' : ` The host wants it ${outcome}.`;
  return {
    words: `${sayGet(get)}${wants}`,
    get: outcome === '' ? get : undefined,
    isClosed: false,
    toGet: [standing],
  };
}

/** "Get a BLS card valid through 26 Feb 2027 and add it by 3 Jan 2027." */
export function sayGet({ name, asked, until }: Get): string {
  return `Get ${withAsked(name, asked)} and add it${until === '' ? '' : ` ${until}`}.`;
}

/** One demand follows the name; several stand between commas. */
export function withAsked(name: string, asked: readonly string[]): string {
  const [first, ...others] = asked;
  if (first === undefined) return name;
  const isPlain = others.length === 0 && !first.includes(' and ');
  return isPlain ? `${name} ${first}` : `${name}, ${joinAlike(asked)},`;
}

function unmetRemedy(standing: ClauseStanding, until: string, ground: RemedyGround): Remedy {
  const { shortfalls, type, status } = standing;
  const instead = whenShortWords(standing);
  if (failsByOutcome(standing)) return { ...say(instead), isClosed: true };
  const name = lowerTitle(type);
  const byTime =
    status === 'expiring' ||
    shortfalls.some(({ why }) => why === 'too-old' || why === 'ends-early');
  const article = byTime || instead !== '' ? `a new ${name}` : withArticle(name);
  const remedy = getRemedy(standing, article, until, ground);
  if (instead === '') return remedy;
  const { words, get } = remedy;
  return say(`${instead} ${get === undefined ? words : words.replace(/^Get/, 'Then get')}`, [
    standing,
  ]);
}

/** For what is only applied for, or only typed into the immunization record. */
function entryRemedy(
  standing: ClauseStanding,
  until: string,
  { circumstances }: RemedyGround,
): string {
  const { type, entry } = standing;
  const name = lowerTitle(type);
  if (entry?.record !== undefined) {
    const asked = withAsked(`your ${name}`, toGetPhrases(standing, circumstances.today));
    return `Add ${asked} as a paper${until === '' ? '' : ` ${until}`}.`;
  }
  return `Add the file of your ${name} once it comes${until === '' ? '' : `, and ${until}`}.${saveBy(standing)}`;
}

function laterRemedy(standing: ClauseStanding, by: Day | undefined, ground: RemedyGround): Remedy {
  const { fresh, type, entry, shortfalls } = standing;
  const when = laterWords(fresh?.from, by, standing, ground);
  const asked = joinAlike(undatedPhrases(standing));
  const name =
    `${withArticle(lowerTitle(type))} ${when}${asked === '' ? '' : `, ${asked},`}`.trimEnd();
  const open = entry !== undefined && shortfalls.some(({ why }) => why.startsWith('no-'));
  const typeIn = open ? ` If the one you have may fit, ${typeInShort(standing)}.` : '';
  const outcome = outcomeWords(standing);
  const wants = outcome === '' ? '' : ` The host wants it ${outcome}.`;
  return {
    ...say(`Get ${name.replace(/,$/, '')}.${wants}${typeIn}`, [standing]),
    get: outcome === '' && !open ? { name, asked: [], until: '' } : undefined,
  };
}

/** "between 4 Mar 2027 and 2 May 2027", "on or after 4 Mar 2027 and before you apply". */
function laterWords(
  from: Day | undefined,
  by: Day | undefined,
  { type }: ClauseStanding,
  ground: RemedyGround,
): string {
  if (from === undefined) return untilWords(by, type, ground);
  const last = by !== undefined && by >= from ? by : undefined;
  // Without a day of application the first day of the rotation is no deadline that anyone set.
  const limits =
    last !== undefined && (ground.step === 'dated' || last < ground.circumstances.days.start);
  const window = limits
    ? `${describeWindow(from, last)}${whyThen(last, type)}`
    : describeWindow(from, undefined);
  return ground.step === 'before-applying' ? `${window} and before you apply` : window;
}

function impossibleRemedy({ demands, type }: ClauseStanding, today: Day): string {
  const window = demandedWindow(demands, type);
  const past =
    window?.from !== undefined &&
    window.from < today &&
    (window.to === undefined || window.from <= window.to);
  const to = window?.to !== undefined && window.to < today ? window.to : addDays(today, -1);
  return past && window?.from !== undefined
    ? `If you hold one dated ${describeWindow(window.from, to)}, add it. Otherwise contact the host and ask what it accepts instead.`
    : 'Contact the host and ask what it accepts instead.';
}

/** Reports that vanish: the last day on which this one can still be fetched. */
function saveBy({ demands, entry }: ClauseStanding): string {
  const span = demands
    .map(({ predicate }) => kindOf(predicate).fetchableFor(predicate))
    .find((known) => known !== undefined);
  const since = entry?.document?.appliedOn;
  if (span === undefined || since === undefined) return '';
  return ` It can be fetched until ${formatDay(shiftDay(since, span))}.`;
}
