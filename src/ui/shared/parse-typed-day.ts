import { type Day, endOfMonth, isDay } from '../../core/shared/day.ts';
import { monthOfName } from '../../core/shared/month-name.ts';

/** What a person typed into a date field. */
export type TypedDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: Day; readonly monthOnly: boolean }
  | { readonly kind: 'unclear'; readonly why: string };

const UNCLEAR = 'Write the date as 2026-04-12 or 12 Apr 2026, or a month as 04/2026.';
const BOTH_WAYS =
  'This can be read two ways. Write the month as a word: 4 Mar 2026, or use 2026-03-04.';

function asDay(year: string, month: number, date: number): TypedDay {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(iso)
    ? { kind: 'day', day: iso, monthOnly: false }
    : { kind: 'unclear', why: 'There is no such day in the calendar.' };
}

function asMonth(year: string, month: number): TypedDay {
  const first = asDay(year, month, 1);
  if (first.kind !== 'day') return first;
  return { kind: 'day', day: endOfMonth(first.day), monthOnly: true };
}

/**
 * Reads "2026-04-12", "12 Apr 2026", "Apr 12, 2026"; "04/2026", "2026-04" and "Apr 2026" as the end
 * of that month. "03/04/2026" is refused: half the world reads it the other way.
 */
export function parseTypedDay(typed: string): TypedDay {
  const text = typed.trim().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  if (text === '') return { kind: 'empty' };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return asDay(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const isoMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (isoMonth) return asMonth(isoMonth[1] ?? '', Number(isoMonth[2]));
  const month = /^(\d{1,2})[-/ ](\d{4})$/.exec(text);
  if (month) return asMonth(month[2] ?? '', Number(month[1]));
  const dayFirst = /^(\d{1,2})[ -]?([A-Za-z]{3,9})[ -]?(\d{4})$/.exec(text);
  if (dayFirst)
    return asDay(dayFirst[3] ?? '', monthOfName(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = /^([A-Za-z]{3,9}) (\d{1,2}) (\d{4})$/.exec(text);
  if (monthFirst) {
    return asDay(monthFirst[3] ?? '', monthOfName(monthFirst[1] ?? ''), Number(monthFirst[2]));
  }
  const wordMonth = /^([A-Za-z]{3,9}) (\d{4})$/.exec(text);
  if (wordMonth) return asMonth(wordMonth[2] ?? '', monthOfName(wordMonth[1] ?? ''));
  const numbers = /^(\d{1,2})[/ -](\d{1,2})[/ -](\d{4})$/.exec(text);
  if (numbers) return asEither(numbers[3] ?? '', Number(numbers[1]), Number(numbers[2]));
  const isShort = /^\d{1,2}[/ -]\d{1,2}[/ -]\d{2}$/.test(text);
  return { kind: 'unclear', why: isShort ? BOTH_WAYS : UNCLEAR };
}

/** "13/03/2027" is the 13th of March whoever writes it; "03/04/2027" is not. */
function asEither(year: string, first: number, second: number): TypedDay {
  const dayFirst = asDay(year, second, first);
  const monthFirst = asDay(year, first, second);
  if (dayFirst.kind !== 'day') return monthFirst;
  if (monthFirst.kind !== 'day' || first === second) return dayFirst;
  return { kind: 'unclear', why: BOTH_WAYS };
}
