import { sentence } from '../shared/sentence.ts';
import type { Profile } from './profile.ts';

/** What the settings call the fields of the profile that remedies send people to. */
export const PROFILE_LABELS = {
  status: 'Status',
  dateOfBirth: 'Date of birth',
  countryOfBirth: 'Country of birth',
  schoolCountry: 'School country',
  accreditation: 'Accreditation (LCME or COCA)',
  taughtInEnglish: 'Taught in English',
  teachingLanguages: 'Languages of teaching',
  bcgGiven: 'BCG vaccine given',
  graduationDay: 'Graduation',
  nationalities: 'Nationality',
  usResident: 'US permanent resident',
  needsVisa: 'Needs a visa for the USA',
  visaHeld: 'Visa held or planned',
  employed: 'Works or trains as a doctor',
  licensed: 'Licensed to practise medicine',
  licensedIn: 'Licensed in',
  schoolInVslo: 'School takes part in VSLO',
  schoolOffShore: 'Off-shore or for-profit school',
  affiliations: 'Hosts that your school has an agreement with',
  tests: 'Test scores',
  clinicalWeeks: 'Weeks of clinical training',
  coresDone: 'Core clerkships done',
  usClinicalMonths: 'Months of clinical work in the USA',
  gapMonths: 'Longest gap since graduation, in months',
  specialty: 'Specialty aimed at',
  goals: 'Goals of the season',
  seeksUsResidency: 'Will apply for a US residency',
  residencyOpensOn: 'Residency application opens on',
} as const satisfies Partial<Record<keyof Profile, string>>;

export type LabelledField = keyof typeof PROFILE_LABELS;

/** True for the remedies made here: a field of the profile settles them. */
export function asksProfile(remedy: string): boolean {
  return remedy.endsWith('in your profile.');
}

/** The remedy where the profile is silent. */
export function sayInProfile(field: LabelledField): string {
  return sentence(fillIn(field));
}

/** The same as a clause: `fill in "Nationality" in your profile`. */
export function fillIn(field: LabelledField): string {
  return `fill in "${PROFILE_LABELS[field]}" in your profile`;
}
