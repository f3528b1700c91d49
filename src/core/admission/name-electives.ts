import { listWords } from '../requirements/describe-words.ts';

/** Types of rotation that rules name by their key. */
const TYPE: Readonly<Record<string, string>> = {
  'core-anesthesiology': 'core anesthesiology',
  icu: 'intensive care',
  perioperative: 'perioperative medicine',
  observership: 'observerships',
  other: 'other electives',
};

/** The electives that a rule is only for, in the middle of a sentence: "Anesthesia and Geriatrics". */
export function nameElectives(electives: readonly string[]): string {
  return listWords(
    electives.map((name) => TYPE[name] ?? name),
    'and',
  );
}
