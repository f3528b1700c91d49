import { sayNearest } from '../core/documents/require-type.ts';
import { type Day, isDay, parseDayOrMonthEnd } from '../core/shared/day.ts';
import { nearestWords } from '../core/shared/nearest-words.ts';
import type { Values } from './command.ts';
import { UsageError } from './exit-status.ts';

/** The text of an option, or undefined when it was not given. */
export function textOption(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}

/** A day given as YYYY-MM-DD, or as YYYY-MM for the end of that month. */
export function dayOption(values: Values, key: string): Day | undefined {
  const text = textOption(values, key);
  if (text === undefined) return undefined;
  if (isDay(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return parseDayOrMonthEnd(text);
  throw new UsageError(`--${key} must be a date written YYYY-MM-DD, or YYYY-MM for a month's end.`);
}

export function requiredText(values: Values, key: string): string {
  const text = textOption(values, key);
  if (text === undefined || text === '') throw new UsageError(`--${key} is needed.`);
  return text;
}

export function requiredDay(values: Values, key: string): Day {
  const day = dayOption(values, key);
  if (day === undefined) throw new UsageError(`--${key} is needed.`);
  return day;
}

/** One of a fixed set of words. */
export function choiceOption<T extends string>(
  values: Values,
  key: string,
  choices: readonly T[],
): T | undefined {
  const text = textOption(values, key);
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) {
    const near = sayNearest(nearestWords(text, choices));
    throw new UsageError(`--${key} must be one of ${choices.join(', ')}. ${near}`.trim());
  }
  return found;
}
