import { countryNameOf } from '../shared/country-names.ts';

/** What people type for a country beside its code and its English name. */
const ALSO: Readonly<Record<string, RegExp>> = {
  US: /^(usa|u\.s\.(a\.)?|united states of america|puerto rico|pr)$/,
  CA: /^can$/,
  GB: /^(uk|u\.k\.|great britain|england|scotland|wales)$/,
  TR: /^(turkey|turkiye)$/,
  CZ: /^czech republic$/,
};

/** Whether a country as a person typed it, a code or an English name, is that of an ISO 3166 alpha-2 code. */
export function isCountry(text: string, code: string): boolean {
  const typed = text.trim().toLowerCase();
  return (
    typed === code.toLowerCase() ||
    typed === countryNameOf(code.toUpperCase())?.toLowerCase() ||
    ALSO[code]?.test(typed) === true
  );
}
