import { sayNearest } from '../core/documents/require-type.ts';
import type { Day } from '../core/shared/day.ts';
import { nearestWords } from '../core/shared/nearest-words.ts';
import { readDay } from '../core/shared/read-day.ts';
import { sayEither } from '../core/shared/say-either.ts';
import type { Values } from './command.ts';
import { UsageError } from './exit-status.ts';

/** The text of an option, or undefined when it was not given. */
export function textOption(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}

/** A day as people write it, as YYYY-MM-DD or "12 Apr 2026"; a month alone is its end. */
export function dayOption(values: Values, key: string): Day | undefined {
  const text = textOption(values, key);
  if (text === undefined) return undefined;
  return readDayArgument(`--${key}`, text);
}

/** The day that an argument says. Throws UsageError, which names it. */
export function readDayArgument(name: string, text: string): Day {
  const read = readDay(text);
  switch (read.kind) {
    case 'day':
      return read.day;
    case 'either':
      throw new UsageError(sayEither(name, read));
    default:
      throw new UsageError(
        `${name} must be a date written YYYY-MM-DD, or YYYY-MM for a month's end.`,
      );
  }
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
