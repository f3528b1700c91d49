import { type ApplicantStatus, fullName } from '../applicant/profile.ts';
import { tidyText } from '../pages/tidy-text.ts';
import { formatDay, formatDayRange } from '../shared/format-day.ts';
import type { PlanInput } from './plan-input.ts';

/** A line of the cover: what it is, and the value. Lines without a value are left out. */
export interface CoverFact {
  readonly label: string;
  readonly value: string;
}

export interface CoverFacts {
  /** Empty when the profile has no name. */
  readonly name: string;
  readonly rotation: readonly CoverFact[];
  readonly applicant: readonly CoverFact[];
}

const STATUS: Readonly<Record<ApplicantStatus, string>> = {
  student: 'Medical student',
  'final-year': 'Final-year medical student',
  graduate: 'Medical graduate',
};

/** What the cover says of applicant and rotation. Passport numbers are not among it: a cover travels far. */
export function coverFacts(input: PlanInput): CoverFacts {
  const { profile, host, rotation } = input;
  const place = [host.city, host.state].filter((part) => part !== '').join(', ');
  const school = [profile.school, profile.schoolCity, profile.schoolCountry];
  return {
    name: tidyText(fullName(profile)),
    rotation: present([
      ['Host', host.name],
      ['Place', place],
      ['Rotation', rotation.title],
      ['Dates', formatDayRange(rotation.start, rotation.end)],
    ]),
    applicant: present([
      ['Status', profile.status === undefined ? '' : STATUS[profile.status]],
      ['School', school.filter((part) => part !== '').join(', ')],
      ['Graduation', profile.graduationDay === undefined ? '' : formatDay(profile.graduationDay)],
      ['Date of birth', profile.dateOfBirth === undefined ? '' : formatDay(profile.dateOfBirth)],
      ['AAMC ID', profile.aamcId],
      ['USMLE ID', profile.usmleId],
      ['E-mail', profile.email],
      ['Phone', profile.phone],
    ]),
  };
}

function present(pairs: readonly (readonly [string, string])[]): CoverFact[] {
  return pairs
    .map(([label, value]) => ({ label, value: tidyText(value) }))
    .filter(({ value }) => value !== '');
}
