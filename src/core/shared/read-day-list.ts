import { type ReadDay, readDay } from './read-day.ts';

/** One date of several, as it was typed, and what it reads as. */
export interface TypedDay {
  readonly written: string;
  readonly read: ReadDay;
}

/**
 * Several dates in one line, between commas, semicolons or lines: "2 Sep 2003, Apr 12, 2006; 01/02/2015".
 * The comma inside of "Apr 12, 2006" parts nothing. Each is read by the one reader of dates.
 */
export function readDayList(typed: string): readonly TypedDay[] {
  return typed
    .split(/[;\n]/)
    .flatMap((part) => readPieces(part.split(',')))
    .filter(({ read }) => read.kind !== 'empty');
}

function readPieces([piece, next, ...rest]: readonly string[]): TypedDay[] {
  if (piece === undefined) return [];
  const both = next === undefined ? undefined : typedDay(`${piece},${next}`);
  if (both !== undefined && isDate(both) && !isDate(typedDay(piece)))
    return [both, ...readPieces(rest)];
  return [typedDay(piece), ...readPieces(next === undefined ? [] : [next, ...rest])];
}

function typedDay(text: string): TypedDay {
  return { written: text.trim(), read: readDay(text) };
}

function isDate({ read }: TypedDay): boolean {
  return read.kind === 'day' || read.kind === 'either';
}
