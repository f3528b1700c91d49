import { expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { describeAdmission } from '../../../src/core/admission/describe-admission.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

const months = (amount: number) => ({ amount, unit: 'months' }) as const;

test.each<[AdmissionDemand, string]>([
  [{ kind: 'status', oneOf: ['student', 'final-year'] }, 'Only enrolled students are taken.'],
  [
    { kind: 'status', oneOf: ['final-year', 'graduate'] },
    'Only students in their final year during the rotation and graduates are taken.',
  ],
  [
    { kind: 'accreditation', oneOf: ['LCME', 'COCA'] },
    'Only students of schools accredited by LCME or COCA are taken.',
  ],
  [
    { kind: 'international-schools', accepted: true },
    'Students of schools outside the USA and Canada are taken.',
  ],
  [
    { kind: 'international-schools', accepted: false },
    'Students of schools outside the USA and Canada are not taken.',
  ],
  [{ kind: 'affiliation' }, 'Your school must have an affiliation agreement with this host.'],
  [
    { kind: 'no-us-citizens-abroad' },
    'US citizens and permanent residents at schools outside the USA are not taken.',
  ],
  [{ kind: 'home-school-in-vslo' }, 'Your school must take part in VSLO.'],
  [{ kind: 'no-off-shore-schools' }, 'Students of off-shore or for-profit schools are not taken.'],
  [
    { kind: 'not-for-residency-applicants' },
    'Nobody who means to apply for a US residency is taken.',
  ],
  [{ kind: 'quota' }, 'Places per school are limited, and only the host knows how many are left.'],
  [{ kind: 'nomination' }, 'Your school must nominate you.'],
  [
    { kind: 'test-passed', anyOf: ['USMLE Step 1', 'IFOM-BSE'] },
    'You must have passed USMLE Step 1 or IFOM-BSE.',
  ],
  [
    {
      kind: 'score',
      test: 'TOEFL',
      atLeast: 104,
      within: { amount: 2, unit: 'years' },
      unlessTaughtInEnglish: true,
    },
    'TOEFL of at least 104, taken within the 2 years before you apply, unless you are taught in English.',
  ],
  [
    { kind: 'clinical-weeks', atLeast: 48 },
    'You must have done at least 48 weeks of clinical training.',
  ],
  [{ kind: 'cores', atLeast: 5 }, 'You must have done at least 5 core clerkships.'],
  [
    { kind: 'cores', named: ['Internal medicine', 'Surgery'] },
    'You must have done the core clerkships in Internal medicine and Surgery.',
  ],
  [
    { kind: 'cores', atLeast: 1, named: ['Surgery'] },
    'You must have done at least 1 core clerkship, Surgery among them.',
  ],
  [
    { kind: 'before-graduation', within: months(12) },
    'The rotation must end within the 12 months before you graduate.',
  ],
  [
    { kind: 'blocked-months', months: [12, 2, 4] },
    'No day of a rotation may lie in Feb, Apr or Dec.',
  ],
  [
    {
      kind: 'fixed-blocks',
      blocks: [
        {
          start: parseDay('2027-02-01'),
          end: parseDay('2027-02-26'),
          applyBy: parseDay('2026-10-01'),
        },
        { start: parseDay('2027-03-01'), end: parseDay('2027-03-26') },
      ],
    },
    "Rotations keep to the host's blocks: 1-26 Feb 2027 (apply by 1 Oct 2026); 1-26 Mar 2027.",
  ],
  [{ kind: 'starts-first-monday' }, 'Rotations start on the first Monday of a month.'],
  [{ kind: 'block-weeks', weeks: 4 }, 'Rotations last 4 weeks, neither shorter nor longer.'],
  [{ kind: 'last-day-of-year', on: '12-19' }, 'No rotation runs past 19 Dec of its year.'],
  [{ kind: 'lead-time', closes: months(4) }, 'Apply at least 4 months before the first day.'],
  [
    { kind: 'lead-time', closes: { amount: 6, unit: 'weeks' }, opens: months(6) },
    'Apply between 6 months and 6 weeks before the first day.',
  ],
  [
    {
      kind: 'application-windows',
      windows: [{ from: '04-01', to: '04-30', answeredBy: '05-14' }],
    },
    'Applications are taken only in 1-30 Apr (answer by 14 May) of each year.',
  ],
  [
    { kind: 'due-before', what: 'all fees', span: { amount: 7, unit: 'days' } },
    'All fees: with the host at least 7 days before the first day.',
  ],
  [{ kind: 'max-weeks', weeks: 1 }, 'At most one week at this host altogether.'],
  [{ kind: 'max-electives', count: 1 }, 'At most one elective at this host.'],
  [{ kind: 'max-electives', count: 2, ever: true }, 'At most 2 electives at this host, ever.'],
  [{ kind: 'ask', question: 'Is the ICU open?' }, 'Ask the host: Is the ICU open?'],
])('%o', (demand, sentence) => {
  expect(describeAdmission({ demand })).toBe(sentence);
});

test('the electives come first, and abbreviations keep their capitals', () => {
  const electives = ['Anesthesia', 'Geriatrics'];
  expect(describeAdmission({ demand: { kind: 'quota' }, electives })).toBe(
    'For Anesthesia and Geriatrics: places per school are limited, and only the host knows how many are left.',
  );
  expect(describeAdmission({ demand: { kind: 'no-us-citizens-abroad' }, electives })).toContain(
    ': US citizens',
  );
  const toefl = { kind: 'score', test: 'TOEFL', atLeast: 100 } as const;
  expect(describeAdmission({ demand: toefl, electives })).toContain(': TOEFL of at least 100.');
  expect(describeAdmission({ demand: toefl, electives: [] })).toBe('TOEFL of at least 100.');
});
