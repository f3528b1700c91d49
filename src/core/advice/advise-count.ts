import { listWords } from '../requirements/describe-words.ts';
import type { RotationType } from '../requirements/rotation-type.ts';
import { type AdviceDraft, countRotations, GUIDE, type SeasonPlan } from './advice.ts';
import { readStrength, type Strength } from './read-strength.ts';

/** Hands-on rotations in anesthesiology and next to it, which the guide counts. */
const COUNTED: readonly RotationType[] = ['core-anesthesiology', 'icu', 'pain', 'perioperative'];

const RANGE: Readonly<Record<Strength, readonly [number, number]>> = {
  stronger: [1, 2],
  moderate: [2, 3],
  'higher-risk': [3, 3],
};
const CEILING = 4;
const NAMES: Readonly<Record<Strength, string>> = {
  stronger: 'a stronger profile',
  moderate: 'a moderate profile',
  'higher-risk': 'a profile of higher risk',
};

/** How many rotations suit the profile; more than three or four wear out and cost. */
export function adviseCount({ profile, rotations, today }: SeasonPlan): AdviceDraft {
  const { strength, signs, lacks } = readStrength(profile, today);
  const count = rotations.filter(({ type }) => COUNTED.includes(type)).length;
  const [least, most] = RANGE[strength];
  const range = least === most ? `${least}` : `${least} to ${most}`;
  const plan = `${countRotations(count)} in or near anesthesiology`;
  const known = strength === 'higher-risk' || lacks.length === 0;
  const read =
    signs.length === 0 ? '' : `Yours reads as ${NAMES[strength]}: ${listWords(signs, 'and')}. `;
  const reason = `${read}${known ? '' : `The profile does not say: ${listWords(lacks, 'and')}. `}${OWN_CUTS}`;
  const base = { topic: 'how-many', source: GUIDE, lines: [] } as const;
  if (rotations.length > CEILING)
    return {
      ...base,
      stance: 'consider',
      stands: `You plan ${countRotations(rotations.length)}, and ${range} ${most === 1 ? 'suits' : 'suit'} your profile`,
      do: 'Drop some',
      reason: `More than 3 or 4 wear out and cost without gain. ${reason}`,
    };
  if (!known)
    return {
      ...base,
      stance: 'unclear',
      stands: `You plan ${plan}, and ${range} ${most === 1 ? 'suits' : 'suit'} as far as the profile tells`,
      do: 'Say the rest in your profile',
      reason,
    };
  const fits = count >= least && count <= most;
  return {
    ...base,
    stance: fits ? 'fits' : 'consider',
    stands: `You plan ${plan}, and ${range} suit your profile`,
    do: fits ? '' : sayChange(least - count),
    reason,
  };
}

/** More where there are too few. */
function sayChange(missing: number): string {
  return missing > 0
    ? `Add ${countRotations(missing)} if money and visa allow`
    : 'Fewer and longer ones may do more';
}

const OWN_CUTS =
  'The guide draws these lines in words; the figures (graduated less than one year ago, one or two, or longer; a gap of six months; one month in the USA) are ours, and it gives no score to measure yours by.';
