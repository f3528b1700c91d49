import { addDays, type Day, shiftDay } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { withArticle } from '../shared/with-article.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { lowerTitle } from './describe-type.ts';
import { describeWindow } from './describe-words.ts';
import { outcomeWords, toGetPhrases } from './explain-demands.ts';
import { explainLater } from './explain-later.ts';
import { failsByOutcome, typeIn, whenShort } from './explain-shortfall.ts';
import { type RemedyGround, untilWords } from './explain-until.ts';
import { demandedWindow } from './fresh-window.ts';
import { sayGet } from './get.ts';
import { goOn, noun, withAsked } from './noun.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import { NO_REMEDY, type Remedy } from './remedy.ts';
import { led, type Sentence, sentence } from './sentence.ts';

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
      return NO_REMEDY;
    case 'applied-for':
      return { ...NO_REMEDY, sentences: [sentence('add the file as soon as it comes')] };
    case 'undated':
      return { ...NO_REMEDY, sentences: typeIn(standing) };
    case 'expiring':
    case 'unmet':
      return unmetRemedy(standing, until, ground);
    case 'missing':
      if (entry === undefined)
        return getRemedy(standing, withArticle(lowerTitle(type)), until, ground);
      return { ...NO_REMEDY, sentences: addIt(standing, until, ground), toGet: [standing] };
    case 'not-yet-due':
      return explainLater(standing, by, ground);
    case 'impossible':
      return {
        ...NO_REMEDY,
        sentences: askHost(standing, ground.circumstances.today),
        isClosed: true,
      };
  }
}

function getRemedy(
  standing: ClauseStanding,
  name: string,
  until: string,
  { circumstances }: RemedyGround,
): Remedy {
  const asked = toGetPhrases(standing, circumstances.today);
  const get = { thing: noun(name), asked, until };
  const outcome = outcomeWords(standing);
  return outcome === ''
    ? { sentences: [sayGet(get)], get, isClosed: false, toGet: [standing] }
    : {
        sentences: [sayGet(get), sentence(`the host wants it ${outcome}`)],
        isClosed: false,
        toGet: [standing],
      };
}

function unmetRemedy(standing: ClauseStanding, until: string, ground: RemedyGround): Remedy {
  const { shortfalls, type, status } = standing;
  const first = whenShort(standing);
  if (failsByOutcome(standing)) return { ...NO_REMEDY, sentences: first, isClosed: true };
  const name = lowerTitle(type);
  const byTime =
    status === 'expiring' ||
    shortfalls.some(({ why }) => why === 'too-old' || why === 'ends-early');
  const thing = byTime || first.length > 0 ? `a new ${name}` : withArticle(name);
  const remedy = getRemedy(standing, thing, until, ground);
  if (first.length === 0) return remedy;
  const { sentences, get } = remedy;
  const then = get === undefined ? sentences : led('then', sentences);
  return { ...NO_REMEDY, sentences: [...first, ...then], toGet: [standing] };
}

/** For what is only applied for, or only typed into the immunization record. */
function addIt(
  standing: ClauseStanding,
  until: string,
  { circumstances }: RemedyGround,
): readonly Sentence[] {
  const { type, entry } = standing;
  const name = lowerTitle(type);
  if (entry?.record !== undefined) {
    const asked = withAsked(noun(`your ${name}`), toGetPhrases(standing, circumstances.today));
    return [sentence(`add ${goOn(asked, until === '' ? 'as a paper' : `as a paper ${until}`)}`)];
  }
  const then = until === '' ? '' : `, and ${until}`;
  return [sentence(`add the file of your ${name} once it comes${then}`), ...saveBy(standing)];
}

/** Reports that vanish: the last day on which this one can still be fetched. */
function saveBy({ demands, entry }: ClauseStanding): readonly Sentence[] {
  const span = demands
    .map(({ predicate }) => kindOf(predicate).fetchableFor(predicate))
    .find((known) => known !== undefined);
  const since = entry?.document?.appliedOn;
  if (span === undefined || since === undefined) return [];
  return [sentence(`it can be fetched until ${formatDay(shiftDay(since, span))}`)];
}

function askHost({ demands, type }: ClauseStanding, today: Day): readonly Sentence[] {
  const { from, to } = demandedWindow(demands, type) ?? {};
  const ask = 'contact the host and ask what it accepts instead';
  const isPast = from !== undefined && from < today && (to === undefined || from <= to);
  if (!isPast) return [sentence(ask)];
  const last = to !== undefined && to < today ? to : addDays(today, -1);
  return [
    sentence(`if you hold one dated ${describeWindow(from, last)}, add it`),
    sentence(`otherwise ${ask}`),
  ];
}
