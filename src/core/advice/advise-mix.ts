import type { RotationType } from '../requirements/rotation-type.ts';
import { nameRotation } from '../rotations/name-rotation.ts';
import { containsWords } from '../shared/fold-words.ts';
import {
  type AdviceDraft,
  type AdviceLine,
  countRotations,
  GUIDE,
  type SeasonPlan,
} from './advice.ts';

const WEIGHT: Readonly<Record<RotationType, { readonly says: string; readonly first: boolean }>> = {
  'core-anesthesiology': { says: 'Anesthesia in the operating room: counts most', first: true },
  icu: { says: 'Intensive care: counts, most where anesthesiologists run it', first: true },
  pain: { says: 'Pain: helpful, and second', first: false },
  perioperative: { says: 'Perioperative: second, better with operating room days', first: false },
  observership: { says: 'Observership: less than hands-on work', first: false },
  other: { says: 'Outside anesthesiology', first: false },
};

/** The mix of rotation types, the operating room first. */
export function adviseMix({ profile, rotations, hosts }: SeasonPlan): AdviceDraft | undefined {
  if (rotations.length === 0) return undefined;
  const base = { topic: 'mix', source: GUIDE } as const;
  if (profile.specialty !== '' && !containsWords(profile.specialty, 'anesthesia'))
    return {
      ...base,
      stance: 'unclear',
      stands: `The guide speaks of anesthesiology only, and you aim at ${profile.specialty}`,
      do: '',
      reason: 'Which rotations weigh most differs by specialty, and we have no source for yours.',
      lines: [],
    };
  const lines = rotations.map(
    (rotation): AdviceLine => ({
      about: nameRotation(rotation, hosts),
      rotation: rotation.id,
      stance: WEIGHT[rotation.type].first ? 'fits' : 'consider',
      says: WEIGHT[rotation.type].says,
    }),
  );
  const core = rotations.filter(({ type }) => type === 'core-anesthesiology').length;
  const first = lines.filter(({ stance }) => stance === 'fits').length;
  const enough = core > 0 && first * 2 >= rotations.length;
  return {
    ...base,
    stance: enough ? 'fits' : 'consider',
    ...sayMix(core, enough, rotations.length - first),
    reason:
      'Hands-on work in the operating room decides most, intensive care led by anesthesiologists comes next; pain and perioperative work help, and watching helps least. That half should be of the first two kinds is our reading.',
    lines,
  };
}

function sayMix(core: number, enough: boolean, second: number): Pick<AdviceDraft, 'stands' | 'do'> {
  if (core === 0)
    return {
      stands: 'No rotation is in the operating room, which counts most',
      do: 'Add one there',
    };
  return enough
    ? { stands: `The mix is right: ${countRotations(core)} in the operating room`, do: '' }
    : {
        stands: `${countRotations(second)} ${second === 1 ? 'is' : 'are'} secondary`,
        do: 'Put operating room or ICU in place of one',
      };
}
