import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { hostDeadlines } from '../../../src/core/admission/host-deadlines.ts';
import { judgeAdmission } from '../../../src/core/admission/judge-admission.ts';
import { summarizeAdmission } from '../../../src/core/admission/summarize-admission.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import { addDays, type Day } from '../../../src/core/shared/day.ts';
import { day, givenHost, givenRotation } from '../requirements/given.ts';
import { checkParts } from '../requirements/laws-of-words.ts';
import { givenRule } from './given-admission.ts';

const ORIGIN = day('2026-12-01');
const anyDay = fc.integer({ min: -500, max: 700 }).map((days) => addDays(ORIGIN, days));
const span = fc.record({
  amount: fc.integer({ min: 1, max: 12 }),
  unit: fc.constantFrom('days', 'weeks', 'months' as const),
});
const monthDay = fc.constantFrom('01-01', '01-31', '02-28', '06-30', '07-01', '12-19', '12-31');

const anyDemand: fc.Arbitrary<AdmissionDemand> = fc.oneof(
  fc.constantFrom<AdmissionDemand>(
    { kind: 'status', oneOf: ['student', 'final-year'] },
    { kind: 'status', oneOf: ['final-year'] },
    { kind: 'status', oneOf: ['graduate'] },
    { kind: 'accreditation', oneOf: ['LCME', 'COCA'] },
    { kind: 'international-schools', accepted: false },
    { kind: 'international-schools', accepted: true },
    { kind: 'affiliation' },
    { kind: 'no-us-citizens-abroad' },
    { kind: 'home-school-in-vslo' },
    { kind: 'no-off-shore-schools' },
    { kind: 'not-for-residency-applicants' },
    { kind: 'quota' },
    { kind: 'nomination' },
    { kind: 'test-passed', anyOf: ['USMLE Step 1'] },
    { kind: 'clinical-weeks', atLeast: 48 },
    { kind: 'cores', atLeast: 2, named: ['Surgery'] },
    { kind: 'starts-first-monday' },
    { kind: 'block-weeks', weeks: 4 },
    { kind: 'block-weeks', weeks: 4, orWeeks: 8 },
    { kind: 'longest-stay', most: { amount: 90, unit: 'days' } },
    { kind: 'shortest-stay', least: { amount: 6, unit: 'days' } },
    { kind: 'max-weeks', weeks: 8 },
    { kind: 'max-electives', count: 2 },
    { kind: 'only-if', condition: { kind: 'not', condition: { kind: 'seeks-residency' } } },
    { kind: 'accreditation-or-affiliation', oneOf: ['LCME'] },
    { kind: 'only-between', from: '07-01', to: '04-30' },
    { kind: 'min-weeks', weeks: 4 },
    { kind: 'consecutive-weeks' },
    { kind: 'different-specialties' },
    { kind: 'gap-between', least: { amount: 4, unit: 'weeks' } },
    { kind: 'opens-on', on: '03-01', serves: { from: '07-01', to: '06-30' } },
    { kind: 'opens-before', opens: { amount: 6, unit: 'months' } },
    { kind: 'rolling' },
    { kind: 'sponsor' },
    {
      kind: 'days-after',
      after: 'booking',
      what: 'All fees',
      within: { amount: 7, unit: 'days' },
    },
    { kind: 'late-notice', notice: { amount: 30, unit: 'days' }, surcharge: 2500 },
    { kind: 'ask', question: 'Which?' },
  ),
  fc.record({
    kind: fc.constant('score' as const),
    test: fc.constant('TOEFL'),
    atLeast: fc.constant(100),
    within: fc.option(span, { nil: undefined }),
    unlessTaughtInEnglish: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('before-graduation' as const), within: span }),
  fc.record({
    kind: fc.constant('lead-time' as const),
    closes: span,
    opens: fc.option(span, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('due-before' as const),
    what: fc.constant('Fees'),
    span,
  }),
  fc.record({
    kind: fc.constant('blocked-months' as const),
    months: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('last-day-of-year' as const), on: monthDay }),
  fc.record({
    kind: fc.constant('application-windows' as const),
    windows: fc.array(
      fc.record({
        from: monthDay,
        to: monthDay,
        answeredBy: fc.option(monthDay, { nil: undefined }),
        serves: fc.option(fc.record({ from: monthDay, to: monthDay }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('fixed-blocks' as const),
    blocks: fc.array(
      fc
        .tuple(anyDay, fc.integer({ min: 18, max: 27 }), fc.option(anyDay, { nil: undefined }))
        .map(([start, length, applyBy]) => ({ start, end: addDays(start, length), applyBy })),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);
const anyRule = fc
  .tuple(
    anyDemand,
    fc.option(fc.constantFrom(['Anesthesia'], ['Geriatrics'], ['ICU']), { nil: undefined }),
  )
  .map(([demand, electives]) => givenRule(demand, electives));
const anyRotation = fc
  .record({
    start: anyDay,
    length: fc.integer({ min: 0, max: 60 }),
    stage: fc.constantFrom('researching', 'applied', 'offered', 'completed', 'declined' as const),
    appliedOn: fc.option(anyDay, { nil: undefined }),
    elective: fc.constantFrom('', 'Anesthesiology', 'Surgical critical care'),
    type: fc.constantFrom('core-anesthesiology', 'icu', 'other' as const),
  })
  .map(({ length, ...rotation }) => ({ ...rotation, end: addDays(rotation.start, length) }));

/** What a field may be filled in with; each is silent in the empty profile. */
const FILLINGS = {
  status: fc.constantFrom('student', 'final-year', 'graduate' as const),
  schoolCountry: fc.constantFrom('TR', 'US', 'Canada'),
  accreditation: fc.constantFrom('LCME', 'WFME'),
  taughtInEnglish: fc.boolean(),
  graduationDay: anyDay,
  nationalities: fc.constantFrom(['TR'], ['US'], ['TR', 'US']),
  usResident: fc.boolean(),
  schoolInVslo: fc.boolean(),
  schoolOffShore: fc.boolean(),
  affiliations: fc.constantFrom(['A host'], ['Another']),
  seeksUsResidency: fc.boolean(),
  clinicalWeeks: fc.integer({ min: 0, max: 100 }),
  coresDone: fc.constantFrom(['Surgery'], ['Surgery', 'Pediatrics'], ['Neurology']),
  tests: fc
    .tuple(anyDay, fc.integer({ min: 90, max: 110 }), fc.boolean())
    .map(([takenOn, score, passed]) => [
      { test: 'TOEFL', takenOn, score },
      { test: 'USMLE Step 1', passed },
    ]),
} satisfies { [Field in keyof Profile]?: fc.Arbitrary<Profile[Field]> };

const fullProfile = fc.record(FILLINGS);
const fields = Object.keys(FILLINGS) as (keyof typeof FILLINGS)[];
const someFields = fc.subarray(fields);

function pick(profile: Partial<Profile>, chosen: readonly string[]): Profile {
  const said = Object.entries(profile).filter(([field]) => chosen.includes(field));
  return { ...EMPTY_PROFILE, ...Object.fromEntries(said) };
}

const anySeason = fc.record({
  rules: fc.array(anyRule, { minLength: 1, maxLength: 6 }),
  rotations: fc.array(anyRotation, { minLength: 1, maxLength: 4 }),
  today: anyDay,
});

interface Season {
  readonly rules: ReturnType<typeof givenRule>[];
  readonly rotations: readonly Partial<ReturnType<typeof givenRotation>>[];
  readonly today: Day;
}

function judgeFirst({ rules, rotations, today }: Season, profile: Profile) {
  const host = givenHost([], { admission: rules });
  const rows = rotations.map((rotation) => givenRotation({ ...rotation, host: host.id }));
  const [rotation] = rows;
  if (rotation === undefined) throw new Error('no rotation');
  return { host, rows, rotation, input: { host, rotation, rotations: rows, profile, today } };
}

test('order never matters: neither that of the rules nor that of the rotations', () => {
  fc.assert(
    fc.property(anySeason, fullProfile, someFields, (season, profile, chosen) => {
      const { input, host, rows } = judgeFirst(season, pick(profile, chosen));
      const verdicts = judgeAdmission(input);
      const turned = judgeAdmission({
        ...input,
        host: { ...host, admission: [...season.rules].reverse() },
        rotations: [...rows].reverse(),
      });
      expect([...turned].reverse()).toEqual(verdicts);
      expect(summarizeAdmission(turned).status).toBe(summarizeAdmission(verdicts).status);
    }),
    { numRuns: 800 },
  );
});

test('filling in a field of the profile never turns a known verdict into unknown', () => {
  fc.assert(
    fc.property(
      anySeason,
      fullProfile,
      someFields,
      fc.constantFrom(...fields),
      (season, profile, chosen, added) => {
        const { input } = judgeFirst(season, pick(profile, chosen));
        const before = judgeAdmission(input);
        const after = judgeAdmission({ ...input, profile: pick(profile, [...chosen, added]) });
        for (const [index, verdict] of after.entries()) {
          // A rule that now stands against an elective without a name is unknown of the rotation.
          const ofProfile = !verdict.remedy.endsWith('of this rotation.');
          if (verdict.status === 'unknown' && ofProfile)
            expect(before[index]?.status).toBe('unknown');
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('with the whole profile filled in, what is unknown is unknown of the rotation', () => {
  fc.assert(
    fc.property(anySeason, fullProfile, (season, profile) => {
      const { input } = judgeFirst(season, { ...EMPTY_PROFILE, ...profile });
      for (const verdict of judgeAdmission(input)) {
        const { status, remedy, reason } = verdict;
        checkParts(verdict);
        expect(reason).not.toBe('');
        if (status !== 'passes') expect(remedy).not.toBe('');
        if (status === 'unknown')
          expect(remedy).toMatch(
            /of this rotation\.$|of your rotations at this host\.$|"Test scores"/,
          );
      }
    }),
    { numRuns: 800 },
  );
});

test('the deadlines of a rotation are those that its verdicts name, day for day', () => {
  const tags = fc.constantFrom<readonly string[]>([], ['Geriatrics']);
  fc.assert(
    fc.property(anySeason, tags, anyDay, fullProfile, (season, tagged, applyBy, profile) => {
      const [first] = season.rotations;
      const own = givenRotation({ ...first, tags: tagged });
      // Blocks of random days are seldom those of a rotation.
      const { start, end } = own;
      const block = { start, end, applyBy };
      const longer = { start, end: addDays(end, 1), applyBy: addDays(applyBy, 7) };
      const rules = [
        ...season.rules,
        givenRule({ kind: 'fixed-blocks', blocks: [longer, block] }, season.rules[0]?.electives),
      ];
      const { input, host, rotation } = judgeFirst(
        { ...season, rules, rotations: [own, ...season.rotations.slice(1)] },
        { ...EMPTY_PROFILE, ...profile },
      );
      const named = judgeAdmission(input).flatMap(({ rule, by }) =>
        by === undefined ? [] : [{ rule, by }],
      );
      const set = hostDeadlines(host, rotation, input.profile).map(({ rule, day: by }) => ({
        rule: rule.id,
        by,
      }));
      expect(set).toEqual(named);
    }),
    { numRuns: 1000 },
  );
});
