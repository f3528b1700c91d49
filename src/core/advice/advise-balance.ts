import { listWords } from '../requirements/describe-words.ts';
import { nameRotation } from '../rotations/name-rotation.ts';
import type { Ambition } from '../rotations/rotation.ts';
import {
  type AdviceDraft,
  type AdviceLine,
  countRotations,
  GUIDE,
  type SeasonPlan,
} from './advice.ts';

/** One or two reaches, several realistic ones (two at least, our reading), one or two safe ones. */
const WANTED: readonly (readonly [Ambition, number, number])[] = [
  ['reach', 1, 2],
  ['realistic', 2, Number.POSITIVE_INFINITY],
  ['safety', 1, 2],
];

/** The balance of the list: from hard to get to safe. */
export function adviseBalance({ rotations, hosts }: SeasonPlan): AdviceDraft | undefined {
  if (rotations.length === 0) return undefined;
  const count = (ambition: Ambition) =>
    rotations.filter((rotation) => rotation.ambition === ambition).length;
  const open = rotations.filter(({ ambition }) => ambition === undefined);
  const lines = open.map(
    (rotation): AdviceLine => ({
      about: nameRotation(rotation, hosts),
      rotation: rotation.id,
      stance: 'unclear',
      says: 'Say in the rotation whether it is a reach, realistic or safe',
    }),
  );
  const few = WANTED.filter(([ambition, least]) => count(ambition) < least);
  const many = WANTED.filter(([ambition, , most]) => count(ambition) > most);
  const base = {
    topic: 'balance',
    source: GUIDE,
    reason: `A list is safest with one or two names hard to get, several that take people like you, and one or two where a place is likely. Yours: ${WANTED.map(([ambition]) => `${count(ambition)} ${ambition}`).join(', ')}${open.length === 0 ? '' : `, ${open.length} not said`}. "Several" as two or more is our reading.`,
    lines,
  } as const;
  if (many.length > 0)
    return {
      ...base,
      stance: 'consider',
      stands: `More than two are ${listWords(
        many.map(([ambition]) => ambition),
        'and',
      )}`,
      do: 'Put a realistic one in place of one',
    };
  if (few.length === 0) return { ...base, stance: 'fits', stands: 'The list is balanced', do: '' };
  if (open.length > 0)
    return {
      ...base,
      stance: 'unclear',
      stands: `${countRotations(open.length)} ${open.length === 1 ? 'does' : 'do'} not say how likely an offer is`,
      do: 'Say of each whether it is a reach, realistic or safe',
    };
  const missing = few.map(([ambition, least]) => `${least - count(ambition)} ${ambition}`);
  return {
    ...base,
    stance: 'consider',
    stands: '',
    do: `Look for ${listWords(missing, 'and')} more`,
  };
}
