/** "a BLS card", "an ACLS card", "an N95 test", "a university form": the article goes by sound. */
export function withArticle(words: string): string {
  return `${startsWithVowelSound(words) ? 'an' : 'a'} ${words}`;
}

/** Letters whose English names begin with a vowel sound: an F, an N95, an X-ray. */
const VOWEL_LETTERS = 'AEFHILMNORSX';
/** Abbreviations that are said as a word, against the name of their first letter. */
const SAID_AS_WORDS: ReadonlySet<string> = new Set([
  'HIPAA',
  'MRSA',
  'SARS',
  'LASIK',
  'SIM',
  'FIT',
]);

function startsWithVowelSound(words: string): boolean {
  const first = /^[A-Za-z0-9]+/.exec(words.replace(/^[^A-Za-z0-9]+/, ''))?.[0] ?? '';
  if (/^(8|11$|18$)/.test(first)) return true;
  const isAbbreviation = /^[A-Z]([A-Z0-9]|$)/.test(first);
  if (isAbbreviation && !SAID_AS_WORDS.has(first)) return VOWEL_LETTERS.includes(first.charAt(0));
  if (/^(u[bcdfhjklmnpqrstvwxyz][aeiou]|eu|one\b|once\b)/i.test(first)) return false;
  return /^([aeiou]|hon(est|ou?r)|heir|hour)/i.test(first);
}
