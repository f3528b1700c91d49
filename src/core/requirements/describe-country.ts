import { countryNameOf } from '../shared/country-names.ts';

const WITH_THE: ReadonlySet<string> = new Set([
  'AE',
  'BS',
  'CF',
  'DO',
  'GB',
  'GM',
  'KM',
  'MH',
  'MV',
  'NL',
  'PH',
  'SC',
  'SB',
]);

/** A country's English name inside a sentence, from its ISO 3166 alpha-2 code; a code nobody knows stays. */
export function countryName(code: string): string {
  const upper = code.trim().toUpperCase();
  if (upper === 'US') return 'the USA';
  if (!/^[A-Z]{2}$/.test(upper)) return code;
  const name = countryNameOf(upper) ?? upper;
  return WITH_THE.has(upper) ? `the ${name}` : name;
}
