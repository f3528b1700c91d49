import { TYPE_WORDS } from '../../requirements/rotation-type.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { containsWords } from '../../shared/fold-words.ts';

/**
 * Whether two rotations are in one specialty: the words of one name stand in the other ("Anesthesiology"
 * and "Cardiac anesthesia"). Without the name of the elective the type's is taken.
 */
export function inOneSpecialty(a: Rotation, b: Rotation): boolean {
  const [one, other] = [specialtyOf(a), specialtyOf(b)];
  return containsWords(one, other) || containsWords(other, one);
}

/** What a rotation is in: its elective, else its type. */
export function specialtyOf({ elective, type }: Rotation): string {
  return elective.trim() === '' ? TYPE_WORDS[type] : elective.trim();
}
