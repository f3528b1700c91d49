import { type Day, endOfMonth, isDay } from './day.ts';
import { monthOfName } from './month-name.ts';

/** Half the world writes the day first, the other half the month: who wrote it has to say. */
export interface EitherDay {
  readonly kind: 'either';
  readonly dayFirst: Day;
  readonly monthFirst: Day;
}

/** What a person typed as a date, or a paper prints. */
export type ReadDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: Day; readonly monthOnly: boolean }
  | EitherDay
  | { readonly kind: 'unclear'; readonly why: string };

const UNCLEAR = 'Write the date as 2026-04-12 or 12 Apr 2026, or a month as 04/2026.';
const SHORT_YEAR = 'Write the year with four digits, and the month as a word: 4 Mar 2026.';

/**
 * Reads "2026-04-12", "12 Apr 2026", "Apr 12, 2026"; "04/2026", "2026-04" and "Apr 2026" as the end
 * of that month. "13/03/2027" is the 13th of March whoever writes it; "03/04/2026" is either of two
 * days. The only reader of dates: fields, the command line and the immunization record ask it.
 */
export function readDay(typed: string): ReadDay {
  const text = typed.trim().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  if (text === '') return { kind: 'empty' };
  for (const [form, read] of FORMS) {
    const [whole, ...parts] = form.exec(text) ?? [];
    if (whole !== undefined) return read(parts);
  }
  const isShort = /^\d{1,2}[/ -]\d{1,2}[/ -]\d{2}$/.test(text);
  return { kind: 'unclear', why: isShort ? SHORT_YEAR : UNCLEAR };
}

type Parts = readonly string[];

const FORMS: readonly (readonly [RegExp, (parts: Parts) => ReadDay])[] = [
  [/^(\d{4})[-/ ](\d{1,2})[-/ ](\d{1,2})$/, ([year, month, date]) => dayOf(year, month, date)],
  [/^(\d{4})[-/](\d{1,2})$/, ([year, month]) => monthOf(year, month)],
  [/^(\d{1,2})[-/ ](\d{4})$/, ([month, year]) => monthOf(year, month)],
  [
    /^(\d{1,2})[ -]?([A-Za-z]{3,9})[ -]?(\d{4})$/,
    ([date, month, year]) => dayOf(year, numberOf(month), date),
  ],
  [
    /^([A-Za-z]{3,9}) (\d{1,2}) (\d{4})$/,
    ([month, date, year]) => dayOf(year, numberOf(month), date),
  ],
  [/^([A-Za-z]{3,9}) (\d{4})$/, ([month, year]) => monthOf(year, numberOf(month))],
  [
    /^(\d{1,2}) ?[/ -] ?(\d{1,2}) ?[/ -] ?(\d{4})$/,
    ([first, second, year]) => either(year, first, second),
  ],
];

function numberOf(month = ''): string {
  return String(monthOfName(month));
}

function dayOf(year = '', month = '', date = ''): ReadDay {
  const day = asDay(year, month, date);
  return day === undefined
    ? { kind: 'unclear', why: 'There is no such day in the calendar.' }
    : { kind: 'day', day, monthOnly: false };
}

function asDay(year: string, month: string, date: string): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

function monthOf(year = '', month = ''): ReadDay {
  const first = asDay(year, month, '1');
  return first === undefined
    ? { kind: 'unclear', why: 'There is no such month in the calendar.' }
    : { kind: 'day', day: endOfMonth(first), monthOnly: true };
}

function either(year = '', first = '', second = ''): ReadDay {
  const dayFirst = asDay(year, second, first);
  const monthFirst = asDay(year, first, second);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst)
    return dayFirst === undefined ? dayOf(year, first, second) : dayOf(year, second, first);
  return { kind: 'either', dayFirst, monthFirst };
}
