import { containsWords } from '../../shared/fold-words.ts';
import type { RotationType } from '../rotation-type.ts';
import type { RotationMarks } from './condition-ground.ts';
import { spellOut } from './specialty-words.ts';

/** Words that hosts use for a type of rotation, beside its own key. */
const TYPE_WORDS: Readonly<Record<RotationType, readonly string[]>> = {
  'core-anesthesiology': ['core anesthesiology'],
  icu: ['icu', 'intensive care', 'critical care'],
  pain: ['pain'],
  perioperative: ['perioperative'],
  observership: ['observership'],
  other: [],
};

const NO_WORDS: readonly string[] = [];

/**
 * Whether a name that a host gives an elective is that of a rotation: all its words stand in the name
 * of the elective, in what its type is called, or in a mark of the rotation (its campus). Spelling and
 * endings do not count ("Anaesthesia" is in "Cardiac anesthesiology"), nor does what clinicians write in
 * short ("Peds").
 */
export function namesElective({ elective, type, tags }: RotationMarks, wanted: string): boolean {
  const ofType = type === undefined ? NO_WORDS : TYPE_WORDS[type];
  return (
    wanted === type ||
    [spellOut(elective), ...ofType, ...tags].some((name) => containsWords(name, wanted))
  );
}
