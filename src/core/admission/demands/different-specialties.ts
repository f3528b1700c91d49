import { byStart } from '../../rotations/by-start.ts';
import type { Rotation } from '../../rotations/rotation.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { inOneSpecialty, specialtyOf } from '../judging/in-one-specialty.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** One rotation in each specialty: the next one at the host is in another. */
export interface DifferentSpecialtiesDemand {
  readonly kind: 'different-specialties';
}

export const differentSpecialties: DemandKind<DifferentSpecialtiesDemand> = {
  ...PLAIN,
  group: 'How much',
  title: 'One in each specialty',
  fresh: () => ({ kind: 'different-specialties' }),
  problems: () => [],
  say: () => 'each rotation at this host must be in another specialty',
  judge,
  countsOthers: true,
};

function judge(_: DifferentSpecialtiesDemand, { rotation, others }: Given): Finding {
  if (others.length === 0) return passes('this is your only rotation at this host');
  if ([rotation, ...others].some(isUnnamed))
    return {
      status: 'unknown',
      why: ['not every rotation at this host says which elective it is'],
      remedy: 'Fill in "Elective" of your rotations at this host.',
    };
  const same = [...others].sort(byStart).find((other) => inOneSpecialty(rotation, other));
  return same === undefined
    ? passes(`no other rotation at this host is in ${specialtyOf(rotation)}`)
    : fails(
        `you have another rotation at this host in ${specialtyOf(same)}`,
        'Choose another specialty for one of them.',
      );
}

function isUnnamed({ elective, type }: Rotation): boolean {
  return elective.trim() === '' && type === 'other';
}
