import type { DocumentType } from '../documents/document-type.ts';

/** Words that keep their capital inside a sentence, wherever a title begins with one. */
const PROPER: ReadonlySet<string> = new Set(
  `African American Arabic Asian Austrian Australian Brazilian British Canadian Chinese Dutch Egyptian
  English European French German Greek Harvard Indian Iranian Irish Italian Japanese Korean Latin
  Mexican Pakistani Polish Portuguese Russian Spanish Swiss Texas Turkish Ukrainian Yale`.split(
    /\s+/,
  ),
);

/** A type's title inside a sentence: "BLS card", "English test report", "signed immunization form". */
export function lowerTitle(type: DocumentType): string {
  return type.inSentence ?? lowerFirst(type.title);
}

/** A type's name at the start of a sentence about its papers. */
export function upperTitle(type: DocumentType): string {
  return type.inSentence === undefined ? type.title : upperFirst(type.inSentence);
}

/** Lower case where the first word is an ordinary one; abbreviations and proper words stay. */
export function lowerFirst(words: string): string {
  const first = /^[A-Z][a-z]+/.exec(words)?.[0];
  if (first === undefined || PROPER.has(first) || words.startsWith('New York')) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "letters of recommendation", "host application forms": the plural of a type's name in a sentence. */
export function pluralTitle(type: DocumentType): string {
  const name = lowerTitle(type);
  const at = name.search(/ ((of|on|or|for|from)\b|\()/);
  const head = at < 0 ? name : name.slice(0, at);
  return `${pluralOf(head)}${name.slice(head.length)}`;
}

function pluralOf(words: string): string {
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(words) ? `${words}es` : `${words}s`;
}
