/** Enough letters to tell two fields apart, few enough to join "anesthesia" and "anesthesiology". */
const STEM = 8;
const FILLERS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'in', 'for']);

/**
 * The words of a name for comparing what two people typed: lower case, without accents, with the
 * American spelling of "ae" and of "anaesthetics", each cut to its stem. "Paediatrics and Neonatology" and
 * "pediatric neonatology" give the same words.
 */
export function foldWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ae', 'e')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map((word) => word.replace(/^anesthet/, 'anesthes').slice(0, STEM));
}

/** True when the name has words and every one of them stands in the other text. */
export function containsWords(text: string, name: string): boolean {
  const there = new Set(foldWords(text));
  const wanted = foldWords(name);
  return wanted.length > 0 && wanted.every((word) => there.has(word));
}
