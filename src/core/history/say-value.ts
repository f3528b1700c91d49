import { isCurrency } from '../shared/currency.ts';
import { isDay } from '../shared/day.ts';
import { formatDay, formatDayRange } from '../shared/format-day.ts';
import { formatMoney } from '../shared/format-money.ts';
import { isRecord } from '../shared/is-record.ts';
import type { Names } from './thing.ts';

/** Longer texts are cut: a line of the history says that a note changed, and how it begins. */
const LONGEST = 80;

/** Fields whose values are words of the app's own, written with hyphens where they are stored. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'category',
  'platform',
  'stage',
  'phase',
  'kind',
  'ambition',
]);

/**
 * A stored value in words: a day with its month written out, money with its currency (`fields` holds
 * it), a thing by its name. Undefined where there is nothing to read: a rule, an order of papers.
 */
export function sayValue(
  field: string,
  value: unknown,
  fields: Readonly<Record<string, unknown>>,
  names: Names,
): string | undefined {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return sayNumber(field, value, fields);
  if (typeof value === 'string') return sayText(field, value, names);
  if (Array.isArray(value)) return sayList(field, value, fields, names);
  return isRecord(value) ? saySpan(value) : undefined;
}

function sayNumber(
  field: string,
  value: number,
  { currency }: Readonly<Record<string, unknown>>,
): string {
  const isMoney = /minor$/i.test(field) && typeof currency === 'string' && isCurrency(currency);
  return isMoney ? formatMoney({ minor: value, currency }) : String(value);
}

function sayText(field: string, value: string, names: Names): string {
  const name = names.get(value);
  if (name !== undefined) return name;
  if (isDay(value)) return formatDay(value);
  if (OWN_WORDS.has(field)) return value.replaceAll('-', ' ');
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function sayList(
  field: string,
  values: readonly unknown[],
  fields: Readonly<Record<string, unknown>>,
  names: Names,
): string | undefined {
  const said = values.map((value) =>
    isRecord(value) ? undefined : sayValue(field, value, fields, names),
  );
  return said.some((text) => text === undefined) ? undefined : said.join(', ');
}

/** When a budget line is paid, or a rate with its day. */
function saySpan(value: Readonly<Record<string, unknown>>): string | undefined {
  const { day, from, to, rate, on } = value;
  if (typeof day === 'string' && isDay(day)) return formatDay(day);
  if (typeof from === 'string' && isDay(from) && typeof to === 'string' && isDay(to))
    return formatDayRange(from, to);
  if (typeof rate === 'string' && typeof on === 'string' && isDay(on))
    return `${rate} ${to} for one ${from}, of ${formatDay(on)}`;
  return undefined;
}
