import { judgeAdmission } from '../../../src/core/admission/judge-admission.ts';
import type { AdmissionStatus } from '../../../src/core/admission/judging/finding.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { day, givenRotation } from '../requirements/given.ts';

/** A rotation of 1 to 26 Feb 2027, still looked into, seen on 1 Dec 2026, unless told. */
export interface Situation {
  readonly profile?: Partial<Profile>;
  readonly rotation?: Partial<Rotation>;
  /** Other rotations at the same host. */
  readonly others?: readonly Partial<Rotation>[];
  readonly today?: string;
}

/** [the rule in words, what passes it, what does not, how it then stands]. Only the host passes what it must be asked. */
type RuleRow = readonly [string, Situation | undefined, Situation, AdmissionStatus];
/** The same, behind the pack that the rule is of. */
export type AdmissionRow = readonly [string, ...RuleRow];

export const admits = (pack: string, ...rows: readonly RuleRow[]): readonly AdmissionRow[] =>
  rows.map((row) => [pack, ...row]);

/** Every admission rule of a host, judged. */
export function judgeSituation(host: Host, { profile, rotation, others = [], today }: Situation) {
  const here = (more: Partial<Rotation> = {}) =>
    givenRotation({ host: host.id, stage: 'researching', ...more });
  const judged = here(rotation);
  return judgeAdmission({
    host,
    rotation: judged,
    rotations: [judged, ...others.map(here)],
    profile: { ...EMPTY_PROFILE, ...profile },
    today: day(today ?? '2026-12-01'),
  });
}

export const asks = (question: string, given: Situation = {}): RuleRow => [
  `Ask the host: ${question}`,
  undefined,
  given,
  'ask',
];
export const days = (start: string, end: string): Situation => ({
  rotation: { start: day(start), end: day(end) },
});
export const at = (today: string): Situation => ({ today });
export const applied = (on: string): Situation => ({ rotation: { appliedOn: day(on) } });
export const done = (...coresDone: readonly string[]): Situation => ({ profile: { coresDone } });
export const others = (count: number): Situation => ({
  others: Array.from({ length: count }, () => ({})),
});
export const school = (schoolCountry: string, elective = ''): Situation => ({
  profile: { schoolCountry },
  rotation: { elective },
});

const passed = (test: string, how: boolean): Situation => ({
  profile: { tests: [{ test, passed: how }] },
});
/** Passed, at the first attempt or a later one. */
export const attempt = (test: string, attempts: number): Situation => ({
  profile: { tests: [{ test, passed: true, attempts }] },
});
export const step1 = (how: boolean) => passed('USMLE Step 1', how);
export const ifom = (how: boolean) => passed('IFOM', how);
export const toefl = (score: number, takenOn = '2026-05-02'): Situation => ({
  profile: { taughtInEnglish: false, tests: [{ test: 'TOEFL', score, takenOn: day(takenOn) }] },
});

export const CORES = [
  'Internal medicine',
  'Pediatrics',
  'Surgery',
  'Obstetrics and gynecology',
  'Psychiatry',
  'Family medicine',
  'Neurology',
] as const;
export const cores = (count: number): RuleRow => [
  `You must have done at least ${count} core clerkships.`,
  done(...CORES.slice(0, count)),
  done(...CORES.slice(0, count - 1)),
  'fails',
];

export const FINAL_YEAR: RuleRow = [
  'Only students in their final year during the rotation are taken.',
  { profile: { status: 'final-year' } },
  { profile: { status: 'graduate' } },
  'fails',
];
export const FROM_ABROAD = 'students of schools outside the USA and Canada are not taken.';
export const NOT_FROM_ABROAD: RuleRow = [
  'Students of schools outside the USA and Canada are not taken.',
  school('US'),
  school('TR'),
  'fails',
];
export const NO_OFF_SHORE: RuleRow = [
  'Students of off-shore or for-profit schools are not taken.',
  { profile: { schoolOffShore: false } },
  { profile: { schoolOffShore: true } },
  'fails',
];
export const ACCREDITED: RuleRow = [
  'Only students of schools accredited by LCME or COCA are taken.',
  { profile: { accreditation: 'COCA' } },
  { profile: { schoolCountry: 'TR' } },
  'fails',
];
/** Monday to Friday of the fourth week, or to its Sunday; a Monday more is a fifth week. */
export const FOUR_WEEKS: RuleRow = [
  'Rotations last 4 weeks, neither shorter nor longer.',
  days('2027-02-01', '2027-02-26'),
  days('2027-02-01', '2027-03-01'),
  'fails',
];
/** Programmes for visiting students, of whatever year. */
export const STUDENTS: RuleRow = [
  'Only enrolled students are taken.',
  { profile: { status: 'student' } },
  { profile: { status: 'graduate' } },
  'fails',
];
/** Hosts that take graduates, and whom else. */
export const GRADUATES: RuleRow = [
  'Only graduates are taken.',
  { profile: { status: 'graduate' } },
  { profile: { status: 'final-year' } },
  'fails',
];
/** Students or graduates: only who says nothing is left open. */
export const STUDENTS_AND_GRADUATES: RuleRow = [
  'Only enrolled students and graduates are taken.',
  { profile: { status: 'graduate' } },
  {},
  'unknown',
];
export const STEP_1: RuleRow = [
  'You must have passed USMLE Step 1.',
  step1(true),
  step1(false),
  'fails',
];
export const NO_RESIDENCY: RuleRow = [
  'Nobody who means to apply for a US residency is taken.',
  { profile: { seeksUsResidency: false } },
  { profile: { seeksUsResidency: true } },
  'fails',
];
/** The last day that is still within the most weeks of a stay from 1 Feb 2027 on, and one over it. */
export const mostWeeks = (weeks: number, last: string, over: string): RuleRow => [
  `At most ${weeks} weeks at this host altogether.`,
  days('2027-02-01', last),
  days('2027-02-01', over),
  'fails',
];

/** Only those who work or train: an unattached graduate is not taken. */
export const WORKING: RuleRow = [
  'You are taken only if you work or train as a doctor or you are a student.',
  { profile: { status: 'graduate', employed: true } },
  { profile: { status: 'graduate', employed: false } },
  'fails',
];
export const LICENSED: RuleRow = [
  'You are taken only if you are licensed to practise medicine.',
  { profile: { licensed: true } },
  { profile: { licensed: false } },
  'fails',
];
export const ROLLING: RuleRow = [
  'Applications are taken all year, first come, until the places are filled.',
  { rotation: { stage: 'offered' } },
  {},
  'ask',
];
/** The last day of the fewest weeks from 1 Feb 2027 on, and a week less. */
export const leastWeeks = (weeks: number, last: string, less: string): RuleRow => [
  `A rotation lasts at least ${weeks} weeks.`,
  days('2027-02-01', last),
  days('2027-02-01', less),
  'fails',
];
export const SPONSOR: RuleRow = [
  'Somebody at the host must have agreed to sponsor you before you apply, and is named.',
  { rotation: { sponsor: 'Dr. Ruiz' } },
  {},
  'ask',
];
/** Days that count from an offer: in time, and with the last of them over. */
export const afterOffer = (says: string, inTime: string, late: string): RuleRow => [
  says,
  { rotation: { stage: 'offered', offeredOn: day(inTime) } },
  { rotation: { stage: 'offered', offeredOn: day(late) } },
  'ask',
];
/** The last day of the longest stay from 1 Feb 2027 on, and the day after. */
export const longestStay = (span: string, last: string, over: string): RuleRow => [
  `A rotation lasts at most ${span}.`,
  days('2027-02-01', last),
  days('2027-02-01', over),
  'fails',
];

/** A closed elective: the same one is open to a student of a US school. */
export const closed = (named: string, elective: string): RuleRow => [
  `For ${named}: ${FROM_ABROAD}`,
  school('US', elective),
  school('TR', elective),
  'fails',
];
/** The last day that is in time for 1 Feb 2027, and the day after. */
export const due = (says: string, lastDay: string, late: string): RuleRow => [
  says,
  at(lastDay),
  at(late),
  'fails',
];
