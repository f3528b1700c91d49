import { z } from 'zod';
import { isCurrency } from '../../core/shared/currency.ts';
import { type Day, isDay } from '../../core/shared/day.ts';
import type { Id } from '../../core/shared/id.ts';
import { LARGEST_MINOR } from '../../core/shared/parse-money.ts';

/** A calendar date, YYYY-MM-DD. */
export const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value), {
  error: 'must be a calendar date written YYYY-MM-DD',
});

/** A day that some year has, MM-DD: 29 February is one, 31 February is none. */
export const monthDay = z
  .string()
  .refine((text) => isDay(`2024-${text}`), 'must be a day of the year written MM-DD');

const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

export function id<Kind extends string>() {
  return z.custom<Id<Kind>>((value) => typeof value === 'string' && ID.test(value), {
    error: 'must be an identifier given by the app',
  });
}

/** One line a person types: a title, a name, an address of a web page. */
export const line = z.string().max(500);
/** Prose a person types. */
export const prose = z.string().max(20_000);
/** ISO 4217. */
export const currency = z.string().refine(isCurrency, 'must be a currency code such as USD');
/** Minor units, never negative. */
export const minor = z.int().min(0).max(LARGEST_MINOR);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const country = z.string().regex(/^[A-Z]{2}$/, 'must be a country code such as TR');
/** Secrets are bounded so that a key derivation cannot be made to chew on megabytes. */
export const secret = z.string().min(1).max(1_000);
