import { foldWords } from '../../shared/fold-words.ts';

/**
 * What clinicians write for a specialty, and its whole name; as `foldWords` makes them, so that "Paeds"
 * is "peds". What could mean two ("neuro", "CT", "GI" with surgery behind it) is left out.
 */
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['anes', 'anesthesiology'],
  ['ccm', 'critical care medicine'],
  ['derm', 'dermatology'],
  ['em', 'emergency medicine'],
  ['ent', 'otolaryngology'],
  ['fm', 'family medicine'],
  ['gyn', 'gynecology'],
  ['gyne', 'gynecology'],
  ['icu', 'intensive care'],
  ['im', 'internal medicine'],
  ['micu', 'medical intensive care'],
  ['nicu', 'neonatal intensive care'],
  ['ob', 'obstetrics'],
  ['obgyn', 'obstetrics gynecology'],
  ['obs', 'obstetrics'],
  ['ophtho', 'ophthalmology'],
  ['ortho', 'orthopedics'],
  ['path', 'pathology'],
  ['peds', 'pediatrics'],
  ['picu', 'pediatric intensive care'],
  ['psych', 'psychiatry'],
  ['rads', 'radiology'],
  ['sicu', 'surgical intensive care'],
  ['subi', 'sub-I'],
  ['subinter', 'sub-internship'],
]);

/** The name of an elective with the whole words for what stands in it in short: "OB/GYN" is both. */
export function spellOut(name: string): string {
  return [name, ...foldWords(name).flatMap((word) => WHOLE.get(word) ?? [])].join(' ');
}
