import { marksOf } from '../requirements/circumstances.ts';
import type { RotationMarks } from '../requirements/conditions/condition-ground.ts';
import { namesElective } from '../requirements/conditions/names-elective.ts';
import { ROTATION_TYPES, type RotationType } from '../requirements/rotation-type.ts';
import type { AdmissionRule } from './admission-rule.ts';

export type Concern = 'concerned' | 'not-concerned' | 'elective-unknown';

/**
 * Whether a rule that is only for some electives is for this one. A rule that names types of
 * rotation alone goes by the type, which is always known: where only observers are taken, the name
 * of an observership does not matter. Any other name fits as `namesElective` says. Without the name
 * of the elective a rule that does not fit the type may still be meant.
 */
export function concernsElective(
  { electives }: Pick<AdmissionRule, 'electives'>,
  rotation: Pick<RotationMarks, 'elective'> & {
    readonly type: RotationType;
  } & Partial<RotationMarks>,
): Concern {
  if (electives === undefined || electives.length === 0) return 'concerned';
  if (electives.includes(rotation.type)) return 'concerned';
  const byType = electives.every(isType);
  if (byType && rotation.type !== 'other') return 'not-concerned';
  const marks = marksOf(rotation);
  if (electives.some((wanted) => namesElective(marks, wanted))) return 'concerned';
  return rotation.elective.trim() === '' ? 'elective-unknown' : 'not-concerned';
}

function isType(name: string): boolean {
  return ROTATION_TYPES.some((type) => type === name);
}
