import type { Rotation, RotationType } from '../rotations/rotation.ts';
import { containsWords } from '../shared/fold-words.ts';
import type { AdmissionRule } from './admission-rule.ts';

export type Concern = 'concerned' | 'not-concerned' | 'elective-unknown';

/** Words that hosts use for a type of rotation, beside its own key. */
const TYPE_WORDS: Readonly<Record<RotationType, readonly string[]>> = {
  'core-anesthesiology': ['core anesthesiology'],
  icu: ['icu', 'intensive care', 'critical care'],
  pain: ['pain'],
  perioperative: ['perioperative'],
  observership: ['observership'],
  other: [],
};

/**
 * Whether a rule that is only for some electives is for this one. A rule that names types of
 * rotation alone goes by the type, which is always known: where only observers are taken, the name
 * of an observership does not matter. Any other name fits when all its words stand in the name of
 * the elective, in what its type is called, or in a tag of the rotation (its campus); spelling and
 * endings do not count ("Anaesthesia" is in "Cardiac anesthesiology"). Without the name of the
 * elective a rule that does not fit the type may still be meant.
 */
export function concernsElective(
  { electives }: Pick<AdmissionRule, 'electives'>,
  {
    elective,
    type,
    tags = [],
  }: Pick<Rotation, 'elective' | 'type'> & Partial<Pick<Rotation, 'tags'>>,
): Concern {
  if (electives === undefined || electives.length === 0) return 'concerned';
  if (electives.includes(type)) return 'concerned';
  const byType = electives.every((wanted) => wanted in TYPE_WORDS);
  if (byType && type !== 'other') return 'not-concerned';
  const names = [elective, ...TYPE_WORDS[type], ...tags];
  if (electives.some((wanted) => names.some((name) => containsWords(name, wanted))))
    return 'concerned';
  return elective.trim() === '' ? 'elective-unknown' : 'not-concerned';
}
