import type { AdmissionRule } from '../../hosts/admission-rule.ts';
import { containsWords } from '../../shared/fold-words.ts';
import type { Rotation, RotationType } from '../rotation.ts';

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
 * Whether a rule that is only for some electives is for this one. A name of the rule fits when all
 * its words stand in the name of the elective, or in what its type is called; spelling and endings
 * do not count ("Anaesthesia" is in "Cardiac anesthesiology"). Without the name of the elective a
 * rule that does not fit the type may still be meant.
 */
export function concernsElective(
  { electives }: Pick<AdmissionRule, 'electives'>,
  { elective, type }: Pick<Rotation, 'elective' | 'type'>,
): Concern {
  if (electives === undefined || electives.length === 0) return 'concerned';
  const names = [elective, ...TYPE_WORDS[type]];
  const fits = electives.some(
    (wanted) => wanted === type || names.some((name) => containsWords(name, wanted)),
  );
  if (fits) return 'concerned';
  return elective.trim() === '' ? 'elective-unknown' : 'not-concerned';
}
