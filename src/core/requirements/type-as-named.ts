import { containsWords } from '../shared/fold-words.ts';
import type { RotationType } from './rotation-type.ts';

/** What names tell of a type, the narrower first: "Observership in anesthesiology" is an observership. */
const NAMES: readonly (readonly [string, RotationType])[] = [
  ['observership', 'observership'],
  ['observer', 'observership'],
  ['intensive care', 'icu'],
  ['critical care', 'icu'],
  ['icu', 'icu'],
  ['pain', 'pain'],
  ['perioperative', 'perioperative'],
  ['preoperative', 'perioperative'],
  ['anesthesia', 'core-anesthesiology'],
];

/**
 * The type of a rotation, by its names where nobody chose one: "Other" with the elective
 * "Anesthesiology" is anesthesiology. The elective counts before the title, which may name the host.
 */
export function typeAsNamed({
  type,
  elective,
  title = '',
}: {
  readonly type: RotationType;
  readonly elective: string;
  readonly title?: string | undefined;
}): RotationType {
  if (type !== 'other') return type;
  const found = [elective, title].flatMap((name) =>
    NAMES.filter(([words]) => containsWords(name, words)),
  );
  return found[0]?.[1] ?? type;
}
