import type { Profile } from '../../../core/applicant/profile.ts';
import type { BudgetLine, Category, Timing } from '../../../core/budget/budget-line.ts';
import type { Letter } from '../../../core/rotations/letter.ts';
import type { Rotation } from '../../../core/rotations/rotation.ts';
import { type Day, parseDay } from '../../../core/shared/day.ts';
import type { SampleHostKey } from './sample-hosts.ts';

/** The sample's fixed today. */
export const SAMPLE_TODAY: Day = parseDay('2027-01-12');

/** An invented applicant, and said so wherever she appears. */
export const SAMPLE_PROFILE: Profile = {
  givenNames: 'Elif Łucja',
  nameInOwnScript: '',
  familyName: 'Şahin',
  dateOfBirth: parseDay('2002-08-14'),
  countryOfBirth: 'TR',
  email: 'elif.sahin@bozdag.example',
  phone: '+90 555 000 00 00',
  address: 'Kordon Caddesi 8, 35100 İzmir, Türkiye',
  nationalities: ['TR'],
  status: 'final-year',
  school: 'Bozdağ University Faculty of Medicine',
  schoolCity: 'İzmir',
  schoolCountry: 'TR',
  accreditation: '',
  taughtInEnglish: false,
  teachingLanguages: ['Turkish'],
  needsVisa: true,
  visaHeld: '',
  licensedIn: [],
  graduationDay: parseDay('2027-07-31'),
  aamcId: '10000000',
  usmleId: '0-000-000-0',
  schoolId: '20-1187',
  passportNumber: 'U00000000',
  tests: [
    { test: 'USMLE Step 1', takenOn: parseDay('2026-04-18'), passed: true, attempts: 1 },
    { test: 'TOEFL', takenOn: parseDay('2025-08-30'), score: 102 },
  ],
  goals: [
    'Two letters from academic anesthesiologists',
    'Four weeks in a US operating room',
    'One ICU month',
  ],
  bcgGiven: true,
  usResident: false,
  schoolInVslo: true,
  schoolOffShore: false,
  affiliations: [],
  clinicalWeeks: 62,
  coresDone: [
    'Internal medicine',
    'Surgery',
    'Pediatrics',
    'Obstetrics and gynecology',
    'Psychiatry',
  ],
  usClinicalMonths: 0,
  gapMonths: 0,
  specialty: 'Anesthesiology',
  seeksUsResidency: true,
  residencyOpensOn: parseDay('2027-09-01'),
  emergencyContact: { name: 'Halina Şahin', relation: 'Mother', phone: '+90 555 000 00 01' },
};

export type SampleRotation = Omit<Rotation, 'id' | 'host' | 'exceptions' | 'tags' | 'notes'> & {
  readonly host: SampleHostKey;
  /** By the requirement's title. */
  readonly exceptions?: readonly {
    readonly title: string;
    readonly kind: 'waived' | 'will-follow';
    readonly note: string;
  }[];
};

export const SAMPLE_ROTATIONS: readonly SampleRotation[] = [
  {
    host: 'lakeside',
    title: 'Anesthesiology elective',
    elective: 'Anesthesiology',
    ambition: 'realistic',
    start: parseDay('2027-02-01'),
    end: parseDay('2027-02-26'),
    type: 'core-anesthesiology',
    stage: 'scheduled',
    appliedOn: parseDay('2026-10-26'),
    exceptions: [
      {
        title: 'Drug screen',
        kind: 'waived',
        note: 'E-mail of 14 Dec 2026: not needed for electives under 5 weeks.',
      },
    ],
  },
  {
    host: 'erie',
    title: 'Surgical ICU',
    elective: 'Surgical critical care',
    ambition: 'safety',
    start: parseDay('2027-03-01'),
    end: parseDay('2027-03-26'),
    type: 'icu',
    stage: 'offered',
    appliedOn: parseDay('2026-11-16'),
  },
  {
    host: 'backBay',
    title: 'Cardiac anesthesia',
    elective: 'Cardiac anesthesia',
    ambition: 'reach',
    start: parseDay('2027-04-05'),
    end: parseDay('2027-04-30'),
    type: 'core-anesthesiology',
    stage: 'researching',
    exceptions: [
      {
        title: 'Letter of recommendation',
        kind: 'will-follow',
        note: 'Prof. Ağaoğlu writes it after the ICU month.',
      },
    ],
  },
  {
    host: 'providence',
    title: 'Acute pain service',
    elective: 'Acute pain',
    ambition: 'realistic',
    start: parseDay('2027-05-03'),
    end: parseDay('2027-05-28'),
    type: 'pain',
    stage: 'contacted',
  },
  {
    host: 'houston',
    title: 'Perioperative medicine',
    elective: 'Perioperative medicine',
    ambition: 'safety',
    start: parseDay('2027-07-06'),
    end: parseDay('2027-07-30'),
    type: 'perioperative',
    stage: 'researching',
  },
];

/** Letters of recommendation: one from home on its way, one to be earned in February. */
export const SAMPLE_LETTERS: readonly (Omit<Letter, 'id' | 'rotation'> & {
  readonly rotation?: SampleHostKey;
})[] = [
  {
    writer: 'Prof. Ağaoğlu',
    role: 'Head of anesthesiology at home',
    specialty: 'Anesthesiology',
    signalledOn: parseDay('2026-11-02'),
    askedOn: parseDay('2026-12-07'),
    agreed: true,
    waived: true,
    uploadedTo: 'ERAS letter portal',
    notes: 'Writes it after the ICU month.',
  },
  {
    writer: 'Dr. Okafor',
    role: 'Clerkship director',
    rotation: 'lakeside',
    specialty: 'Anesthesiology',
    uploadedTo: '',
    notes: '',
  },
];

export type SampleLine = Pick<
  BudgetLine,
  'title' | 'category' | 'plannedMinor' | 'actualMinor' | 'currency' | 'rate' | 'timing'
> & {
  readonly rotation?: SampleHostKey;
};

const on = (day: string): Timing => ({ kind: 'day', day: parseDay(day) });
const over = (from: string, to: string): Timing => ({
  kind: 'span',
  from: parseDay(from),
  to: parseDay(to),
});
const LIRA_RATE = { rate: '0.0231', on: parseDay('2027-01-04'), from: 'TRY', to: 'USD' };

function usd(
  rotation: SampleHostKey | undefined,
  category: Category,
  title: string,
  planned: number,
  timing: Timing,
  actual?: number,
): SampleLine {
  return {
    title,
    category,
    plannedMinor: planned * 100,
    actualMinor: actual === undefined ? undefined : actual * 100,
    currency: 'USD',
    timing,
    ...(rotation === undefined ? {} : { rotation }),
  };
}

function lira(
  category: Category,
  title: string,
  planned: number,
  timing: Timing,
  actual?: number,
): SampleLine {
  return {
    ...usd(undefined, category, title, planned, timing, actual),
    currency: 'TRY',
    rate: LIRA_RATE,
  };
}

export const SAMPLE_LINES: readonly SampleLine[] = [
  lira('visa', 'Visa fee, paid at the bank', 10_500, on('2026-12-21'), 10_500),
  lira('tests', 'Titers, TB test and certificates', 14_000, on('2026-09-10'), 13_250),
  usd(
    undefined,
    'flights',
    'İzmir to Cleveland and back from Houston',
    1340,
    on('2027-01-14'),
    1292,
  ),
  usd(undefined, 'insurance', 'Malpractice cover, January to June', 430, on('2027-01-01'), 430),
  usd(undefined, 'insurance', 'Health insurance to 10 Apr', 260, on('2027-01-05'), 260),
  usd('lakeside', 'application-fees', 'Application fee', 120, on('2026-10-26'), 120),
  usd('lakeside', 'host-fees', 'Elective fee', 900, on('2026-12-15'), 900),
  usd('lakeside', 'housing', 'Room near the hospital', 980, over('2027-01-30', '2027-02-27')),
  usd('lakeside', 'meals', 'Meals', 460, over('2027-01-30', '2027-02-27')),
  usd('lakeside', 'ground-transport', 'Bus pass', 95, on('2027-01-30')),
  usd('erie', 'application-fees', 'Application fee', 100, on('2026-11-16'), 100),
  usd('erie', 'host-fees', 'Elective fee', 750, on('2027-02-01')),
  usd('erie', 'housing', 'The same room, second month', 940, over('2027-02-28', '2027-03-27')),
  usd('erie', 'meals', 'Meals', 430, over('2027-02-28', '2027-03-27')),
  usd('erie', 'ground-transport', 'Bus pass', 95, on('2027-03-01')),
  usd('backBay', 'application-fees', 'VSLO application', 15, on('2027-01-20')),
  usd('backBay', 'host-fees', 'Elective tuition', 3000, on('2027-03-05')),
  usd('backBay', 'flights', 'Cleveland to Boston', 165, on('2027-04-02')),
  usd('backBay', 'housing', 'Shared flat', 1650, over('2027-04-02', '2027-05-01')),
  usd('backBay', 'meals', 'Meals', 520, over('2027-04-02', '2027-05-01')),
  usd('providence', 'application-fees', 'Application fee', 200, on('2027-02-08')),
  usd('providence', 'ground-transport', 'Train to Providence', 24, on('2027-05-01')),
  usd('providence', 'housing', 'Student residence', 1120, over('2027-05-02', '2027-05-29')),
  usd('providence', 'meals', 'Meals', 470, over('2027-05-02', '2027-05-29')),
  usd('houston', 'flights', 'Boston to Houston', 210, on('2027-07-03')),
  usd('houston', 'housing', 'Exchange housing', 380, over('2027-07-04', '2027-07-31')),
  usd('houston', 'meals', 'Meals', 440, over('2027-07-04', '2027-07-31')),
];

export const SAMPLE_FUNDS = [
  { title: 'Savings', minor: 780_000, currency: 'USD', on: parseDay('2026-09-01'), notes: '' },
  {
    title: 'Faculty travel grant',
    minor: 180_000,
    currency: 'USD',
    on: parseDay('2027-05-15'),
    notes: 'After the report on the first two months.',
  },
  {
    title: 'Family, in lira',
    minor: 21_000_000,
    currency: 'TRY',
    rate: LIRA_RATE,
    on: parseDay('2027-02-15'),
    notes: '',
  },
] as const;

/** The user's own grouping beside the automatic one by city. */
export const SAMPLE_GROUPS = [
  { title: 'New England', rotations: ['backBay', 'providence'] },
] as const;
