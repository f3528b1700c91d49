import type { Profile } from '../applicant/profile.ts';
import { type LabelledField, PROFILE_LABELS } from '../applicant/profile-labels.ts';
import type { Day } from '../shared/day.ts';

/** The guide's three kinds of profile, the one that needs fewest rotations first. */
export type Strength = 'stronger' | 'moderate' | 'higher-risk';

/** One thing that the guide weighs, as the profile has it. */
interface Sign {
  readonly strength: Strength;
  readonly says: string;
}

export interface ProfileStrength {
  /** The weakest sign decides. */
  readonly strength: Strength;
  readonly signs: readonly string[];
  /** Labels of fields that could still make it weaker. */
  readonly lacks: readonly string[];
}

const WEAKEST_FIRST: readonly Strength[] = ['higher-risk', 'moderate', 'stronger'];

/**
 * How the guide would read a profile: years since graduation, attempts, gaps, months in the USA.
 * Its cuts in words ("recent", "1-2 years", "older", "significant gaps", "some") are figures here
 * [own inference]: less than one year, one or two, three or more; a gap of six months; one month in
 * the USA. Scores are not judged, since the guide gives none.
 */
export function readStrength(profile: Profile, today: Day): ProfileStrength {
  const readings: readonly (readonly [LabelledField, Sign | undefined])[] = [
    ['graduationDay', readGraduation(profile, today)],
    ['tests', readAttempts(profile)],
    ['usClinicalMonths', readUsMonths(profile)],
    ['gapMonths', readGap(profile, today)],
  ];
  const signs = readings.flatMap(([, sign]) => (sign === undefined ? [] : [sign]));
  const strength = WEAKEST_FIRST.find((each) => signs.some((sign) => sign.strength === each));
  return {
    strength: strength ?? 'stronger',
    signs: signs.map(({ says }) => says),
    lacks: readings.flatMap(([field, sign]) => (sign === undefined ? [PROFILE_LABELS[field]] : [])),
  };
}

const RECENT_YEARS = 1;
const OLDER_YEARS = 2;
const LONG_GAP_MONTHS = 6;
const SOME_US_MONTHS = 1;

function isEnrolled({ status, graduationDay }: Profile, today: Day): boolean {
  if (graduationDay !== undefined) return graduationDay >= today;
  return status === 'student' || status === 'final-year';
}

/** Counted to the day the residency application opens, or to today. */
function readGraduation(profile: Profile, today: Day): Sign | undefined {
  if (isEnrolled(profile, today)) return { strength: 'stronger', says: 'you are still enrolled' };
  const { graduationDay, residencyOpensOn } = profile;
  if (graduationDay === undefined) return undefined;
  const until =
    residencyOpensOn !== undefined && residencyOpensOn > today ? residencyOpensOn : today;
  const years = wholeYears(graduationDay, until);
  const says =
    years === 0
      ? 'you graduated within a year'
      : `you graduated ${years === 1 ? 'a year' : `${years} years`} ago`;
  if (years < RECENT_YEARS) return { strength: 'stronger', says };
  return { strength: years <= OLDER_YEARS ? 'moderate' : 'higher-risk', says };
}

function wholeYears(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function readAttempts({ tests }: Profile): Sign | undefined {
  const steps = tests.filter(({ test }) => /usmle|step|comlex/i.test(test));
  const again = steps.find(({ attempts, passed }) => (attempts ?? 1) > 1 || passed === false);
  if (again !== undefined)
    return { strength: 'higher-risk', says: `${again.test} took more than one attempt` };
  const passed = steps.filter((test) => test.passed === true || test.score !== undefined);
  return passed.length === 0
    ? undefined
    : {
        strength: 'stronger',
        says: `${passed.map(({ test }) => test).join(' and ')} passed at the first attempt`,
      };
}

function readUsMonths({ usClinicalMonths }: Profile): Sign | undefined {
  if (usClinicalMonths === undefined) return undefined;
  return usClinicalMonths >= SOME_US_MONTHS
    ? { strength: 'stronger', says: `${countMonths(usClinicalMonths)} of clinical work in the USA` }
    : { strength: 'moderate', says: 'no clinical work in the USA yet' };
}

function readGap(profile: Profile, today: Day): Sign | undefined {
  const { gapMonths } = profile;
  if (gapMonths === undefined)
    return isEnrolled(profile, today) ? { strength: 'stronger', says: 'no gap' } : undefined;
  if (gapMonths === 0) return { strength: 'stronger', says: 'no gap' };
  return {
    strength: gapMonths >= LONG_GAP_MONTHS ? 'higher-risk' : 'stronger',
    says: `a gap of ${countMonths(gapMonths)}`,
  };
}

function countMonths(months: number): string {
  return months === 1 ? '1 month' : `${months} months`;
}
