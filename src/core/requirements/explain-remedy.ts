import { addDays, type Day, shiftDay } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { withArticle } from '../shared/with-article.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { lowerTitle } from './describe-type.ts';
import { describeWindow } from './describe-words.ts';
import { toGetPhrases } from './explain-demands.ts';
import { explainLater } from './explain-later.ts';
import { dayOr, failsByOutcome, typeIn, typeInShort, whenShort } from './explain-shortfall.ts';
import type { RemedyGround } from './explain-until.ts';
import { demandedWindow } from './fresh-window.ts';
import { sayGet } from './get.ts';
import { isToType } from './is-to-type.ts';
import { goOn, noun, withAsked } from './noun.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import { NO_REMEDY, type Remedy } from './remedy.ts';
import { led, type Sentence, sentence } from './sentence.ts';

/** What to do about one clause. */
export function explainRemedy(standing: ClauseStanding, ground: RemedyGround): Remedy {
  const { status, type, entry } = standing;
  switch (status) {
    case 'met':
      return NO_REMEDY;
    case 'applied-for':
      return { ...NO_REMEDY, sentences: [sentence('add the file as soon as it comes')] };
    case 'undated':
      return isToType(standing)
        ? { ...NO_REMEDY, sentences: typeIn(standing) }
        : recordRemedy(standing, ground);
    case 'dated-ahead':
      return { ...NO_REMEDY, sentences: correctDate(entry?.stated?.issued) };
    case 'expiring':
    case 'unmet':
      return unmetRemedy(standing, ground);
    case 'missing':
      if (entry === undefined)
        return getRemedy(standing, withArticle(lowerTitle(type)), 'one', ground);
      return { ...NO_REMEDY, sentences: addIt(standing, ground), toGet: [standing] };
    case 'not-yet-due':
      return explainLater(standing, ground);
    case 'impossible':
      return {
        ...NO_REMEDY,
        sentences: askHost(standing, ground.circumstances.today),
        isClosed: true,
      };
  }
}

/** The record has no paper that could be looked at once more: what it does not say may have to be got. */
function recordRemedy(standing: ClauseStanding, ground: RemedyGround): Remedy {
  const name = withArticle(lowerTitle(standing.type));
  const { sentences, toGet } = getRemedy(standing, name, 'one', ground);
  const known = sentence(`if it is known, ${typeInShort(standing)}`);
  return { ...NO_REMEDY, sentences: [known, ...led('otherwise', sentences)], toGet };
}

/** A slip, or a paper typed in before it is there. */
function correctDate(issued: Day | undefined): readonly Sentence[] {
  return [
    sentence('correct its date if that is a slip'),
    sentence(`otherwise it counts from ${dayOr(issued)} on`),
  ];
}

function getRemedy(
  standing: ClauseStanding,
  name: string,
  again: string,
  ground: RemedyGround,
): Remedy {
  const asked = toGetPhrases(standing, ground);
  const get = { thing: noun(name), again: noun(again), asked };
  return { sentences: [sayGet(get)], get, isClosed: false, toGet: [standing] };
}

function unmetRemedy(standing: ClauseStanding, ground: RemedyGround): Remedy {
  const { shortfalls, type, status } = standing;
  const first = whenShort(standing);
  if (failsByOutcome(standing)) {
    const sentences = first.map((one) => ({ ...one, brief: 'ask the host' }));
    return { ...NO_REMEDY, sentences, isClosed: true };
  }
  const name = lowerTitle(type);
  const byTime =
    status === 'expiring' ||
    shortfalls.some(({ why }) => why === 'too-old' || why === 'ends-early');
  const isNew = byTime || first.length > 0;
  const remedy = isNew
    ? getRemedy(standing, newOne(name), 'a new one', ground)
    : getRemedy(standing, withArticle(name), 'another', ground);
  if (first.length === 0) return remedy;
  const { sentences, toGet } = remedy;
  return { ...NO_REMEDY, sentences: [...first, ...led('then', sentences)], toGet };
}

/** "a new BLS card"; of what is called new by its name "another New York state permission". */
function newOne(name: string): string {
  return /^new /i.test(name) ? `another ${name}` : `a new ${name}`;
}

/** For what is only applied for, or only typed into the immunization record. */
function addIt(standing: ClauseStanding, ground: RemedyGround): readonly Sentence[] {
  const { type, entry } = standing;
  const name = lowerTitle(type);
  if (entry?.record !== undefined) {
    const asked = toGetPhrases(standing, ground);
    const paper = withAsked(noun(`your ${name}`), asked);
    return [
      {
        words: `add ${goOn(paper, 'as a paper')}`,
        bare: `add ${goOn(withAsked(noun('the paper'), asked), 'itself')}`,
        brief: 'add the paper',
      },
    ];
  }
  return [
    { words: `add the file of your ${name} once it comes`, bare: 'add the file once it comes' },
    ...saveBy(standing),
  ];
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
  const ask = 'ask the host what it accepts instead';
  const isPast = from !== undefined && from < today && (to === undefined || from <= to);
  if (!isPast) return [sentence(ask, 'ask the host')];
  const last = to !== undefined && to < today ? to : addDays(today, -1);
  return [
    sentence(`if you hold one dated ${describeWindow(from, last)}, add it`, 'ask the host'),
    sentence(`otherwise ${ask}`),
  ];
}
