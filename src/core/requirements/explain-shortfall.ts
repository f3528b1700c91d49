import type { FactField } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { askedField, askedName } from './asked-field.ts';
import type { Shortfall } from './check-demand.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { joinAlike, listWords } from './describe-words.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';
import { type Sentence, sentence } from './sentence.ts';

/** What is wrong with the document, after its name: "is too old and has a score of 98". */
export function shortWords(standing: ClauseStanding): string {
  return joinAlike([
    ...new Set(standing.shortfalls.map((shortfall) => shortWord(shortfall, standing))),
  ]);
}

function shortWord({ demand, why }: Shortfall, standing: ClauseStanding): string {
  const { entry, type, status } = standing;
  const { predicate, issuedTo } = demand;
  switch (why) {
    case 'too-old':
      return status === 'expiring' ? `will be too old by ${dayOr(issuedTo)}` : 'is too old';
    case 'too-late':
      return 'is dated too late';
    case 'ends-early':
      return entry?.through === undefined
        ? 'ends too early'
        : `ends on ${formatDay(entry.through)}`;
    case 'no-issue-day':
      return 'has no issue date typed in';
    case 'no-expiry':
      return 'has no expiry date typed in';
    case 'no-fact':
      return unsaid(predicate, standing);
    case 'value':
      return kindOf(predicate).fact?.sayFound(predicate, type, entry?.stated?.facts ?? {}) ?? '';
  }
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

/** "BLS card has no issue date typed in", "Form is here, but it is not said yet whether it is signed". */
export function undatedWords(name: string, standing: ClauseStanding): string {
  const names = openNames(standing);
  const questions = listWords(openQuestions(standing), 'and');
  const typed = `has ${listWords(
    names.map((open) => `no ${open}`),
    'and',
  )} typed in`;
  if (questions === '') return `${name} ${typed}, so it cannot be judged`;
  const asked = `it is not said yet whether it ${questions}`;
  return names.length === 0 ? `${name} is here, but ${asked}` : `${name} ${typed}, and ${asked}`;
}

/** "Type in its issue date. Say whether it is signed." */
export function typeIn(standing: ClauseStanding): readonly Sentence[] {
  const names = openNames(standing);
  const questions = openQuestions(standing);
  const type = [
    sentence(`type in its ${listWords(names, 'and')}`),
    sentence(
      `if it ${names.length === 1 ? 'prints none' : 'does not print them'}, ask for one that does`,
    ),
  ];
  const say = sentence(`say whether it ${listWords(questions, 'and')}`);
  return [...(names.length === 0 ? [] : type), ...(questions.length === 0 ? [] : [say])];
}

/** The same inside another sentence: "type in its issue date and say whether it is signed". */
export function typeInShort(standing: ClauseStanding): string {
  const names = openNames(standing);
  const questions = openQuestions(standing);
  const parts = [
    names.length === 0 ? '' : `type in its ${listWords(names, 'and')}`,
    questions.length === 0 ? '' : `say whether it ${listWords(questions, 'and')}`,
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

/** What is to be done about a value that another document would not mend; empty where one would. */
export function whenShort(standing: ClauseStanding): readonly Sentence[] {
  const field = shortFields(standing).find((one) => one.whenShort !== undefined);
  return field?.whenShort?.map(sentence) ?? [];
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
