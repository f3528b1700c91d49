import { nearestWords } from '../shared/nearest-words.ts';
import { fail, type Outcome, succeed } from '../shared/outcome.ts';
import { readDay } from '../shared/read-day.ts';
import { sayEither } from '../shared/say-either.ts';
import type { FactField, FactOption } from './document-type.ts';
import { type FactValue, type FactWord, isAsTyped, wordText } from './fact-value.ts';
import { findOption, namesOf } from './find-option.ts';
import { readQuantity } from './read-quantity.ts';

/** Why a value was not taken, as a sentence, and the values nearest to it. */
export interface Unread {
  readonly says: string;
  readonly nearest: readonly string[];
}

/**
 * What was typed for a fact as it is stored: the value of the option that it stands for, a number in
 * the field's unit, a tick. A word marked as typed stays where no option stands for it. Anything else
 * is refused, with the nearest words.
 */
export function readFact(field: FactField, typed: FactValue): Outcome<FactValue, Unread> {
  switch (field.kind) {
    case 'text':
      return readText(typed);
    case 'yes-no':
      return readTick(typed);
    case 'number':
      return readNumber(field, typed);
    case 'choice':
      return readChoice(field, typed);
    case 'day':
      return readDayFact(typed);
  }
}

/** A day that is not one is never kept: nobody could count from it. */
function readDayFact(typed: FactValue): Outcome<FactValue, Unread> {
  const read = readDay(
    typeof typed === 'string' || isAsTyped(typed) ? wordText(typed) : String(typed),
  );
  if (read.kind === 'day' && !read.monthOnly) return succeed(read.day);
  const says =
    read.kind === 'either' ? sayEither('It', read) : 'Write a day of the calendar as YYYY-MM-DD.';
  return fail({ says, nearest: [] });
}

function readText(typed: FactValue): Outcome<FactValue, Unread> {
  if (isAsTyped(typed)) return succeed(typed.asTyped.trim());
  return typeof typed === 'object' ? succeed(typed.map(wordText).join(', ')) : succeed(typed);
}

function readTick(typed: FactValue): Outcome<FactValue, Unread> {
  if (typeof typed === 'boolean' || isAsTyped(typed)) return succeed(typed);
  if (/^\s*(yes|y|true)\s*$/i.test(String(typed))) return succeed(true);
  if (/^\s*(no|n|false)\s*$/i.test(String(typed))) return succeed(false);
  return fail({ says: 'Answer yes or no.', nearest: ['yes', 'no'] });
}

function readNumber(field: FactField, typed: FactValue): Outcome<FactValue, Unread> {
  if (typeof typed === 'number') return succeed(typed);
  const read =
    typeof typed === 'string' || isAsTyped(typed)
      ? readQuantity(wordText(typed), field)
      : fail('Write a number.');
  if (read.ok || !isAsTyped(typed)) return read.ok ? read : fail({ says: read.error, nearest: [] });
  return succeed(typed);
}

function readChoice(field: FactField, typed: FactValue): Outcome<FactValue, Unread> {
  const isOne = typeof typed !== 'object' || isAsTyped(typed);
  if (isOne && field.many !== true) return readWord(field, asWord(typed));
  const words: FactWord[] = [];
  for (const word of isOne ? splitList(typed) : typed) {
    const read = readWord(field, word);
    if (!read.ok) return read;
    words.push(read.value);
  }
  const [only, ...others] = words;
  if (field.many === true) return succeed(withoutRepeats(words));
  return only !== undefined && others.length === 0
    ? succeed(only)
    : fail({ says: 'Choose one.', nearest: [] });
}

function asWord(typed: number | boolean | FactWord): FactWord {
  return typeof typed === 'string' || isAsTyped(typed) ? typed : String(typed);
}

/** "THC, cocaine and PCP" names three. */
function splitList(typed: number | boolean | FactWord): readonly FactWord[] {
  const word = asWord(typed);
  if (isAsTyped(word)) return [word];
  return word.split(/[,;]|\band\b/i).filter((part) => part.trim() !== '');
}

function withoutRepeats(words: readonly FactWord[]): readonly FactWord[] {
  const seen = new Map(words.map((word) => [wordText(word), word]));
  return [...seen.values()];
}

/** One word of a fact that is a choice, likewise; of any other kind of fact a word stays as it is. */
export function readWord(field: FactField, typed: FactWord): Outcome<FactWord, Unread> {
  const { kind, options = [] } = field;
  const text = wordText(typed).trim();
  if (kind !== 'choice') return succeed(text);
  const option = findOption(options, text);
  if (option !== undefined) return succeed(option.value);
  return isAsTyped(typed) && text !== '' ? succeed({ asTyped: text }) : fail(unread(options, text));
}

function unread(options: readonly FactOption[], text: string): Unread {
  const owner = new Map(
    options.flatMap((option) => namesOf(option).map((name) => [name, option.value] as const)),
  );
  const names = nearestWords(text, [...owner.keys()]);
  const nearest = [...new Set(names.map((name) => owner.get(name) ?? name))];
  const offered = nearest.length > 0 ? nearest : options.slice(0, 8).map(({ value }) => value);
  const or = nearest.length > 0 ? 'The nearest is' : 'It knows';
  return {
    says: `"${text}" is not one of its words. ${or} ${offered.join(', ')}. Choose one, or keep the word as typed.`,
    nearest,
  };
}
