import type { Day } from '../shared/day.ts';

/** Hands-on electives take enrolled students; graduates are mostly refused (domain facts, section 0). */
export type ApplicantStatus = 'student' | 'final-year' | 'graduate';

export interface TestScore {
  /** "USMLE Step 1", "USMLE Step 2 CK", "TOEFL", "IELTS", "OET" or the user's own. */
  readonly test: string;
  readonly takenOn?: Day | undefined;
  /** A number where the test has one; Step 1 is pass or fail. */
  readonly score?: number | undefined;
  readonly passed?: boolean | undefined;
  readonly attempts?: number | undefined;
}

export interface EmergencyContact {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
}

/** The applicant. Every field may be empty; what a page or file needs is asked for there. */
export interface Profile {
  /** As the passport prints it in Latin letters: what covers, stamps and file names carry. */
  readonly givenNames: string;
  readonly familyName: string;
  /** The whole name in its own script, where that is not Latin: kept beside it, and printed nowhere. */
  readonly nameInOwnScript: string;
  readonly dateOfBirth?: Day | undefined;
  /** ISO 3166 alpha-2 code, empty while not said: being born before 1957 counts for those born in the USA. */
  readonly countryOfBirth: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  /** ISO 3166 alpha-2 codes of the passports held; the first is the one travelled with. */
  readonly nationalities: readonly string[];
  readonly status?: ApplicantStatus | undefined;
  readonly school: string;
  readonly schoolCity: string;
  readonly schoolCountry: string;
  /** LCME or COCA for US schools, otherwise empty. */
  readonly accreditation: string;
  readonly taughtInEnglish?: boolean | undefined;
  /** English names of the languages of teaching, where it is more than English or another. */
  readonly teachingLanguages: readonly string[];
  readonly graduationDay?: Day | undefined;
  readonly aamcId: string;
  readonly usmleId: string;
  readonly schoolId: string;
  readonly passportNumber: string;
  readonly tests: readonly TestScore[];
  /** The two or three goals of the season, in the user's words. */
  readonly goals: readonly string[];
  readonly bcgGiven?: boolean | undefined;
  /** US permanent resident; citizens are known by their nationality. */
  readonly usResident?: boolean | undefined;
  /** A visa is needed to come; absent while not known. Only an embassy says so for certain. */
  readonly needsVisa?: boolean | undefined;
  /** The visa that is held or planned, as hosts list them: "B1", "ESTA"; empty while not said. */
  readonly visaHeld: string;
  /** Works as a doctor, or is in training, at home. */
  readonly employed?: boolean | undefined;
  /** Licensed to practise medicine anywhere. */
  readonly licensed?: boolean | undefined;
  /** Countries of the medical licences held, as ISO 3166 alpha-2 codes. */
  readonly licensedIn: readonly string[];
  /** The home school takes part in VSLO. */
  readonly schoolInVslo?: boolean | undefined;
  /** The school is an off-shore or for-profit one, which some hosts refuse. */
  readonly schoolOffShore?: boolean | undefined;
  /** Names of hosts that the home school has an affiliation agreement with. */
  readonly affiliations: readonly string[];
  /** Weeks of clinical training done by now. */
  readonly clinicalWeeks?: number | undefined;
  /** Core clerkships done, by name: "Internal medicine". */
  readonly coresDone: readonly string[];
  /** Months of clinical work in the USA done by now, hands-on and observerships together. */
  readonly usClinicalMonths?: number | undefined;
  /** The longest gap in training or work since graduation, in months. */
  readonly gapMonths?: number | undefined;
  /** The specialty aimed at, for example "Anesthesiology". */
  readonly specialty: string;
  /** Means to apply for a US residency; some visitor programmes exclude those who do. */
  readonly seeksUsResidency?: boolean | undefined;
  /** The day the residency application (ERAS) that this season aims at opens. */
  readonly residencyOpensOn?: Day | undefined;
  readonly emergencyContact?: EmergencyContact | undefined;
}

export const EMPTY_PROFILE: Profile = {
  givenNames: '',
  familyName: '',
  nameInOwnScript: '',
  countryOfBirth: '',
  email: '',
  phone: '',
  address: '',
  nationalities: [],
  school: '',
  schoolCity: '',
  schoolCountry: '',
  accreditation: '',
  teachingLanguages: [],
  aamcId: '',
  usmleId: '',
  schoolId: '',
  passportNumber: '',
  tests: [],
  goals: [],
  visaHeld: '',
  licensedIn: [],
  affiliations: [],
  coresDone: [],
  specialty: '',
};

/** The name as the passport has it, given names first; empty when neither part is known. */
export function fullName(profile: Profile): string {
  return [profile.givenNames, profile.familyName].filter((part) => part !== '').join(' ');
}
