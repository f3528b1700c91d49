import type { DocumentType } from '../documents/document-type.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { oneAndAnother } from './describe-inside.ts';
import { lowerTitle, pluralTitle } from './describe-type.ts';
import { countWord, joinAlike, listWords } from './describe-words.ts';
import { toGetPhrases, wantedWords } from './explain-demands.ts';
import { explainReason } from './explain-reason.ts';
import { explainRemedy } from './explain-remedy.ts';
import { failsByOutcome } from './explain-shortfall.ts';
import type { RemedyGround } from './explain-until.ts';
import type { Reason } from './reason.ts';
import type { Remedy } from './remedy.ts';
import { onceEach, type Sentence } from './sentence.ts';

/** The places of one type in a rule that wants each met by another document. */
interface Places {
  readonly type: DocumentType;
  readonly all: readonly ClauseStanding[];
  readonly open: readonly ClauseStanding[];
}

function placesOf(parts: readonly ClauseStanding[]): Places[] {
  return [...new Set(parts.map(({ type }) => type))].map((type) => {
    const all = parts.filter((part) => part.type === type);
    return { type, all, open: all.filter(({ status }) => status !== 'met') };
  });
}

/** Why "each another" is not met: how many are wanted, and how each place stands. */
export function explainDistinctReason(
  parts: readonly ClauseStanding[],
  nationality: string | undefined,
): readonly Reason[] {
  return placesOf(parts)
    .filter(({ open }) => open.length > 0)
    .map((places) => placesReason(places, nationality));
}

function placesReason({ type, all }: Places, nationality: string | undefined): Reason {
  const [first] = all;
  if (first !== undefined && all.length === 1) return explainReason(first, nationality);
  const asked = all.map(wantedWords);
  const alike = new Set(asked).size === 1;
  return {
    what: `${countWord(all.length)} ${pluralTitle(type)}`,
    stands: `are wanted, ${sayPlaces(all, nationality)}`,
    rule: alike ? (asked[0] === '' ? '' : `each ${asked[0]}`) : oneAndAnother(asked),
    types: [type.key],
  };
}

/** "of which one fits and one is not here yet", "and none is here yet". */
function sayPlaces(all: readonly ClauseStanding[], nationality: string | undefined): string {
  if (all.every(isLacking)) return 'and none is here yet';
  const counts = new Map<string, number>();
  for (const part of all) {
    const stands = part.status === 'met' ? 'fits' : explainReason(part, nationality).stands;
    counts.set(stands, (counts.get(stands) ?? 0) + 1);
  }
  const each = listWords(
    [...counts].map(
      ([stands, count]) => `${countWord(count)} ${count === 1 ? stands : manyOf(stands)}`,
    ),
    'and',
  );
  return `of which ${each}`;
}

/** What is said of one, said of several. */
function manyOf(stands: string): string {
  const [verb = '', ...rest] = stands.split(' ');
  return [MANY[verb] ?? verb, ...rest].join(' ');
}

const MANY: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  fits: 'fit',
  ends: 'end',
  does: 'do',
  gives: 'give',
  names: 'name',
  states: 'state',
};

function isLacking({ entry, status }: ClauseStanding): boolean {
  return entry === undefined && (status === 'missing' || status === 'not-yet-due');
}

/** What to get so that each place has a document of its own. */
export function explainDistinctRemedy(
  parts: readonly ClauseStanding[],
  ground: RemedyGround,
): Remedy {
  const remedies = placesOf(parts).flatMap((places) => placesRemedies(places, ground));
  return {
    sentences: onceEach(remedies.flatMap(({ sentences }) => sentences)),
    isClosed: remedies.some(({ isClosed }) => isClosed),
    toGet: remedies.flatMap(({ toGet }) => toGet),
  };
}

function placesRemedies({ type, all, open }: Places, ground: RemedyGround): Remedy[] {
  const toGet = all.length === 1 ? [] : open.filter(isToGet);
  const others = open.filter((part) => !toGet.includes(part));
  const remedies = others.map((part) => explainRemedy(part, ground));
  if (toGet.length === 0) return remedies;
  return [...remedies, { sentences: [getMore(type, all, toGet, ground)], isClosed: false, toGet }];
}

function isToGet(part: ClauseStanding): boolean {
  if (isLacking(part) || part.status === 'not-yet-due') return true;
  return (part.status === 'unmet' || part.status === 'expiring') && !failsByOutcome(part);
}

/** "get one more", "get two: one dated ..., another dated ...". */
function getMore(
  type: DocumentType,
  all: readonly ClauseStanding[],
  toGet: readonly ClauseStanding[],
  ground: RemedyGround,
): Sentence {
  const asked = toGet.map((part) => joinAlike(toGetPhrases(part, ground)));
  const count = toGet.length;
  const more = count < all.length ? ' more' : '';
  const get = `get ${countWord(count)}${more}`;
  const name = count === 1 ? lowerTitle(type) : pluralTitle(type);
  const days = askedOfEach(asked);
  return { words: `${get} ${name}${days}`, bare: `${get}${days}` };
}

function askedOfEach(asked: readonly string[]): string {
  const [first = ''] = asked;
  if (new Set(asked).size > 1) return `: ${oneAndAnother(asked)}`;
  if (first === '') return '';
  return asked.length === 1 ? `, ${first}` : `, each ${first}`;
}
