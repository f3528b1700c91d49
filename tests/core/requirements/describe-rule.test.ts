import { expect, test } from 'vitest';
import type { Condition } from '../../../src/core/requirements/conditions/condition.ts';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import type { Phase, Rule } from '../../../src/core/requirements/requirement.ts';
import { clause, day } from './given.ts';

const within = (amount: number): Rule =>
  clause('tb-test', { kind: 'not-older-than', span: { amount, unit: 'days' }, at: 'start' });

test.each<[Rule, Phase, Condition | undefined, string]>([
  [clause('cv'), 'apply', undefined, 'Curriculum vitae; needed to apply.'],
  [
    clause('bls', { kind: 'valid-through', at: 'end' }),
    'before-start',
    undefined,
    'BLS card, valid through the last day of the rotation; needed before the first day.',
  ],
  [
    { kind: 'distinct', rules: [within(365), within(90)] },
    'apply',
    undefined,
    'Two tuberculosis tests, one dated no more than 365 days before the rotation starts, another dated no more than 90 days before the rotation starts; needed to apply.',
  ],
  [
    clause('english-test', { kind: 'at-least', fact: 'score', value: 104 }),
    'apply',
    { kind: 'not-taught-in-english' },
    'English test report, with a score of at least 104; needed to apply, only if your teaching is not in English.',
  ],
  [
    clause(
      'malpractice',
      { kind: 'at-least', fact: 'perOccurrence', value: 1_000_000 },
      { kind: 'at-least', fact: 'aggregate', value: 3_000_000 },
      { kind: 'attribute', fact: 'namesApplicant', oneOf: ['yes'] },
    ),
    'after-offer',
    undefined,
    'Malpractice certificate, with cover of at least $1,000,000 per occurrence and $3,000,000 in aggregate, and with your name on it; needed after the offer.',
  ],
  [
    clause('passport', {
      kind: 'valid-through',
      at: 'end',
      plus: { amount: 6, unit: 'months' },
      plusUnlessNationality: ['DE', 'US'],
    }),
    'day-one',
    { kind: 'nationality', countries: ['TR', 'IN'] },
    'Passport, valid for 6 months beyond the last day of the rotation (with a passport of Germany or the USA through the last day of the rotation is enough); needed on the first day, only if you hold a passport of Türkiye or India.',
  ],
  [
    { kind: 'at-least-of', count: 2, rules: [clause('mmr'), clause('varicella'), clause('tdap')] },
    'apply',
    { kind: 'rotation-tag', tag: 'paediatric' },
    'At least 2 of (1) measles, mumps and rubella proof; (2) varicella proof; (3) tetanus, diphtheria and pertussis vaccination (Tdap or Td); needed to apply, only if the rotation is marked "paediatric".',
  ],
  [
    {
      kind: 'any',
      rules: [
        clause('bls'),
        { ...clause('child-abuse-clearance'), acceptAppliedFor: true } as Rule,
      ],
    },
    'apply',
    { kind: 'bcg-given' },
    'BLS card or child abuse clearance (proof that you applied for it is enough); needed to apply, only if you had BCG.',
  ],
  [
    clause(
      'influenza',
      { kind: 'season', from: '07-01', to: '06-30', at: 'start', dueBy: '10-31' },
      { kind: 'within-before', span: { amount: 12, unit: 'weeks' }, at: 'start' },
      { kind: 'end-of-month-validity', span: { amount: 1, unit: 'years' }, at: 'application' },
    ),
    'apply',
    undefined,
    'Influenza vaccination, of the 1 Jul to 30 Jun season that holds the first day of the rotation, had by 31 Oct, dated within the 12 weeks before the rotation starts and valid through the day you apply, counted as one year from the month of issue, through its last day; needed to apply.',
  ],
  [
    clause(
      'fit-test',
      { kind: 'attribute', fact: 'make', oneOf: ['Halyard', 'Kimberly-Clark'], noneOf: ['3M'] },
      { kind: 'issued-in', countries: ['US'] },
      { kind: 'issued-on-or-after', day: day('2023-01-01') },
      { kind: 'downloadable-until', span: { amount: 365, unit: 'days' } },
    ),
    'apply',
    undefined,
    'N95 respirator fit test, with a mask made by Halyard or Kimberly-Clark and not made by 3M, issued in the USA, dated on or after 1 Jan 2023, and saved within 365 days of the result, after which it cannot be fetched again; needed to apply.',
  ],
])('%o', (rule, phase, appliesWhen, sentence) => {
  expect(describeRule({ rule, phase, appliesWhen })).toBe(sentence);
});

test('a type of the user’s own is called by its own title', () => {
  const own = {
    key: 'own-yellow-fever',
    title: 'Yellow fever card',
    group: 'health',
    issuer: '',
    validity: { kind: 'none' },
    facts: [],
    note: '',
  } as const;
  expect(describeRule({ rule: clause('own-yellow-fever'), phase: 'apply' }, [own])).toBe(
    'Yellow fever card; needed to apply.',
  );
});
