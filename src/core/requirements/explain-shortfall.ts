import type { FactField } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { askedField, askedName } from './asked-field.ts';
import type { Shortfall } from './check-demand.ts';
import type { ClauseStanding } from './clause-standing.ts';
import type { Demand } from './demand.ts';
import { lowerTitle } from './describe-type.ts';
import { joinAlike, listWords } from './describe-words.ts';
import { laterOf } from './issue-window.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { Entry } from './shelf.ts';

/** What is wrong with the document, after its name: "is too old and has a score of 98". */
export function shortWords(standing: ClauseStanding): string {
  const { shortfalls, entry } = standing;
  return joinAlike([
    ...(entry?.lacks === 'reading' ? ['was not read 48 to 72 hours after it was placed'] : []),
    ...new Set(shortfalls.map((shortfall) => shortWord(shortfall, standing))),
  ]);
}

function shortWord({ demand, why }: Shortfall, standing: ClauseStanding): string {
  const { entry, type, status } = standing;
  const { predicate } = demand;
  switch (why) {
    case 'too-old':
      return status === 'expiring'
        ? `will be too old on ${dayOr(tooOldOn(demand, entry))}`
        : 'is too old';
    case 'too-late':
      return 'is dated too late';
    case 'apart':
      return demand.windows?.length === 0
        ? 'has no other to be dated from'
        : 'is dated too near to the other or too far from it';
    case 'ends-early':
      return entry?.through === undefined
        ? 'ends too early'
        : `ends on ${formatDay(entry.through)}`;
    case 'no-issue-day':
      return 'has no issue date typed in';
    case 'no-expiry':
      return 'has no expiry date typed in';
    case 'no-country':
      return 'has no country of issue typed in';
    case 'no-arrival':
      return WAITS;
    case 'no-fact':
      return unsaid(predicate, standing);
    case 'value':
      return kindOf(predicate).fact?.sayFound(predicate, type, entry?.stated?.facts ?? {}) ?? '';
  }
}

/** The host's day; counted from the last day of the rotation, a paper may still be good on the first. */
function tooOldOn({ predicate, issuedTo }: Demand, entry: Entry | undefined): Day | undefined {
  const breaks = entry && kindOf(predicate).breaksOn(predicate, entry, undefined);
  return laterOf(issuedTo, breaks);
}

function unsaid(predicate: Predicate, { type }: ClauseStanding): string {
  const field = askedField(predicate, type);
  return field?.kind === 'yes-no'
    ? `is not said yet to be one that ${whether(field)}`
    : `has no ${askedName(predicate, type)} typed in`;
}

/** What a person has still to type in, as it is called in the app. */
function openNames({ shortfalls, type }: ClauseStanding): string[] {
  const names = shortfalls.flatMap(({ demand: { predicate }, why }) => {
    if (why === 'no-issue-day') return ['issue date'];
    if (why === 'no-expiry') return ['expiry date'];
    if (why === 'no-country') return ['country of issue'];
    if (why !== 'no-fact') return [];
    return askedField(predicate, type)?.kind === 'yes-no' ? [] : [askedName(predicate, type)];
  });
  return [...new Set(names)];
}

/** What a person has still to answer, after "whether it": "is signed by a physician". */
function openQuestions({ shortfalls, type }: ClauseStanding): string[] {
  const questions = shortfalls.flatMap(({ demand: { predicate }, why }) => {
    const field = why === 'no-fact' ? askedField(predicate, type) : undefined;
    return field?.kind === 'yes-no' ? [whether(field)] : [];
  });
  return [...new Set(questions)];
}

function whether({ words, label }: FactField): string {
  return words?.whether ?? words?.found ?? `is marked "${label}"`;
}

/** "does not say yet which host it is for"; empty where nothing of it is open. */
function unplaced({ entry }: ClauseStanding): string {
  if (entry?.lacks === 'host') return 'does not say yet which host it is for';
  if (entry?.lacks === 'elective')
    return `is for the elective "${entry.document?.elective}", and this rotation does not say which elective it is`;
  return '';
}

const WAITS = 'waits for the day you arrive in the USA';

/** True where a paper is there and the rotation does not say yet when one arrives. */
function waitsForArrival({ shortfalls }: ClauseStanding): boolean {
  return shortfalls.some(({ why }) => why === 'no-arrival');
}

/** "has no issue date typed in", "leaves open whether it is signed". */
export function undatedWords(standing: ClauseStanding): string {
  const { shortfalls } = standing;
  const isOnly = shortfalls.every(({ why }) => why === 'no-arrival');
  const parts = [
    unplaced(standing),
    waitsForArrival(standing) ? WAITS : '',
    isOnly ? '' : undatedOnly(standing),
  ];
  return parts.filter((part) => part !== '').join(', and ');
}

function undatedOnly(standing: ClauseStanding): string {
  const names = openNames(standing);
  const questions = listWords(openQuestions(standing), 'and');
  const typed = `has ${listWords(
    names.map((open) => `no ${open}`),
    'and',
  )} typed in`;
  if (questions === '') return typed;
  const asked = `leaves open whether it ${questions}`;
  return names.length === 0 ? asked : `${typed} and ${asked}`;
}

function placeIt(standing: ClauseStanding): readonly string[] {
  const { entry } = standing;
  return [
    ...(entry?.lacks === 'host' ? ['say which host it is for'] : []),
    ...(entry?.lacks === 'elective' ? ['say which elective this rotation is'] : []),
    ...(waitsForArrival(standing) ? ['type in at the rotation when you arrive in the USA'] : []),
  ];
}

/** "Type in its issue date. Say whether it is signed." */
export function typeIn(standing: ClauseStanding): readonly Sentence[] {
  const names = openNames(standing);
  const questions = openQuestions(standing);
  const type = [
    {
      words: `type in the ${listWords(names, 'and')} of your ${lowerTitle(standing.type)}`,
      bare: `type in its ${listWords(names, 'and')}`,
    },
    sentence(
      `if it ${names.length === 1 ? 'prints none' : 'does not print them'}, ask for one that does`,
    ),
  ];
  const say: Sentence = {
    words: `say whether it ${listWords(questions, 'and')}`,
    bare: questions.length === 1 ? 'say whether that is so' : 'say of each whether that is so',
    brief: 'answer what it leaves open',
  };
  return [
    ...placeIt(standing).map((words) => sentence(words)),
    ...(names.length === 0 ? [] : type),
    ...(questions.length === 0 ? [] : [say]),
  ];
}

/** The same inside another sentence: "type in its issue date and say whether it is signed". */
export function typeInShort(standing: ClauseStanding): string {
  const names = openNames(standing);
  const questions = openQuestions(standing);
  const parts = [
    ...placeIt(standing),
    names.length === 0 ? '' : `type in its ${listWords(names, 'and')}`,
    questions.length === 0 ? '' : `say whether it ${listWords(questions, 'and')}`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

/** What is to be done about a value that another document would not mend; empty where one would. */
export function whenShort(standing: ClauseStanding): readonly Sentence[] {
  const field = shortFields(standing).find((one) => one.whenShort !== undefined);
  return field?.whenShort?.map((words) => sentence(words)) ?? [];
}

/** True where it fails by something that nobody can choose. */
export function failsByOutcome(standing: ClauseStanding): boolean {
  return shortFields(standing).some(({ isOutcome }) => isOutcome === true);
}

function shortFields({ shortfalls, type }: ClauseStanding): FactField[] {
  return shortfalls.flatMap(({ demand: { predicate }, why }) =>
    why === 'value' ? (askedField(predicate, type) ?? []) : [],
  );
}

export function dayOr(day: Day | undefined): string {
  return day === undefined ? 'a day not known' : formatDay(day);
}
