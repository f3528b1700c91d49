import { sayInProfile } from '../applicant/profile-labels.ts';
import { CATALOGUE } from '../documents/catalogue.ts';
import { findType } from '../documents/find-type.ts';
import { nameRotation } from '../rotations/name-rotation.ts';
import type { Rotation } from '../rotations/rotation.ts';
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  earliestDay,
  type Span,
  shiftDay,
  startOfYear,
} from '../shared/day.ts';
import { formatDay, formatSpan } from '../shared/format-day.ts';
import {
  type AdviceDraft,
  type AdviceLine,
  countRotations,
  GUIDE,
  type SeasonPlan,
} from './advice.ts';

/** The guide: from January, or nine months before the application opens, whichever is earlier. */
const USEFUL_MONTHS = 9;

/** The months before the residency application opens in which a rotation still counts for it. */
export interface UsefulMonths {
  readonly from: Day;
  /** The day before the application opens. */
  readonly to: Day;
}

export function usefulMonths(opensOn: Day): UsefulMonths {
  const january = startOfYear(opensOn);
  const nineBefore = addMonths(opensOn, -USEFUL_MONTHS);
  return { from: earliestDay([nineBefore, january]) ?? january, to: addDays(opensOn, -1) };
}

/** The time a letter takes: the catalogue's, or four weeks [own inference]. */
export function letterTime(): Span {
  return findType(CATALOGUE, 'recommendation-letter').lead?.span ?? { amount: 4, unit: 'weeks' };
}

/** True when a letter asked for on the last day can be there when the application opens. */
export function leavesTimeForLetter({ end }: Pick<Rotation, 'end'>, opensOn: Day): boolean {
  return shiftDay(end, letterTime()) <= opensOn;
}

/** Whether each rotation falls in the months that the residency application can still use. */
export function adviseMonths({ profile, rotations, hosts }: SeasonPlan): AdviceDraft | undefined {
  const { residencyOpensOn: opensOn, seeksUsResidency } = profile;
  if (rotations.length === 0 || seeksUsResidency === false) return undefined;
  const base = { topic: 'months', source: GUIDE } as const;
  if (opensOn === undefined)
    return {
      ...base,
      stance: 'unclear',
      stands: '',
      do: sayInProfile('residencyOpensOn'),
      reason:
        'The useful months are counted back from the day the residency application opens, usually in September of the year before residency starts.',
      lines: [],
    };
  const { from, to } = usefulMonths(opensOn);
  const lines = rotations.map((rotation) => sayMonths(rotation, { from, to }, hosts));
  const useful = lines.filter(({ stance }) => stance === 'fits').length;
  const all = useful === lines.length;
  return {
    ...base,
    stance: all ? 'fits' : 'consider',
    stands: all
      ? `${lines.length === 1 ? 'The one rotation ends' : `All ${countRotations(lines.length)} end`} in the months before the application opens`
      : `${useful === 0 ? 'None' : useful} of ${countRotations(lines.length)} ${useful <= 1 ? 'ends' : 'end'} between ${formatDay(from)} and ${formatDay(to)}`,
    do: all
      ? ''
      : `Move ${lines.length === 1 ? 'it' : 'the others'} there where ${lines.length === 1 ? 'its host allows' : 'their hosts allow'} it`,
    reason: `Work of the six to nine months before ${formatDay(opensOn)}, roughly January to August, is fresh when programs read it and early enough to be read at all.`,
    lines,
  };
}

function sayMonths(
  rotation: Rotation,
  { from, to }: UsefulMonths,
  hosts: SeasonPlan['hosts'],
): AdviceLine {
  const { start, end, id } = rotation;
  const about = nameRotation(rotation, hosts);
  if (end > to)
    return {
      about,
      rotation: id,
      stance: 'consider',
      says: start > to ? 'After the application opens' : 'Still running when the application opens',
    };
  const before = Math.floor(daysBetween(end, addDays(to, 1)) / 7);
  return end < from
    ? {
        about,
        rotation: id,
        stance: 'consider',
        says: `Early: ends ${before} weeks before the opening`,
      }
    : { about, rotation: id, stance: 'fits', says: `Ends ${before} weeks before the opening` };
}

/** Which rotations leave time for a letter of recommendation. */
export function adviseLetters({ profile, rotations, hosts }: SeasonPlan): AdviceDraft | undefined {
  const { residencyOpensOn: opensOn, seeksUsResidency } = profile;
  if (rotations.length === 0 || opensOn === undefined || seeksUsResidency === false)
    return undefined;
  const lines = rotations.map((rotation): AdviceLine => {
    const inTime = leavesTimeForLetter(rotation, opensOn);
    return {
      about: nameRotation(rotation, hosts),
      rotation: rotation.id,
      stance: inTime ? 'fits' : 'consider',
      says: inTime
        ? `Time for a letter until ${formatDay(shiftDay(opensOn, letterTime(), -1))}`
        : 'Too late for a letter in this application',
    };
  });
  const inTime = lines.filter(({ stance }) => stance === 'fits').length;
  return {
    topic: 'letters',
    stance: inTime > 0 ? 'fits' : 'consider',
    stands:
      inTime > 0
        ? `${countRotations(inTime)} ${inTime === 1 ? 'leaves' : 'leave'} time for a letter`
        : 'No rotation leaves time for a letter',
    do:
      inTime > 0
        ? 'Name your writers at mid-rotation and ask them near the end'
        : 'Bring one forward, or ask a writer before it ends',
    reason: `A letter from a US anesthesiologist is what most rotations are done for. That it takes ${formatSpan(letterTime())} from the last day to be there is our estimate.`,
    source: GUIDE,
    lines,
  };
}
