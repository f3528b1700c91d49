import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../../src/core/documents/document.ts';
import type { ImmunizationRecord } from '../../../../src/core/immunizations/immunization-record.ts';
import { proofsOf } from '../../../../src/core/immunizations/proofs-of.ts';
import { planRenewals } from '../../../../src/core/planning/plan-renewals.ts';
import { listNeeds } from '../../../../src/core/planning/renewals/list-needs.ts';
import { describeInside } from '../../../../src/core/requirements/describe-inside.ts';
import type { Predicate } from '../../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../../src/core/requirements/requirement.ts';
import { givenAntiHbs, givenDose } from '../../immunizations/given-record.ts';
import { clause, givenDocument } from '../../requirements/given.ts';
import { givenSeason } from '../renewals/given-season.ts';

const doses = (value: number): Predicate => ({ kind: 'at-least', fact: 'doses', value });
const product = (name: string): Predicate => ({
  kind: 'attribute',
  fact: 'product',
  oneOf: [name],
});
const any = (...rules: readonly Rule[]): Rule => ({ kind: 'any', rules });

const COVID = any(clause('covid-19', product('Janssen')), clause('covid-19', doses(2)));
const HEPATITIS_B = any(
  clause('hepatitis-b', product('Heplisav-B'), doses(2)),
  clause('hepatitis-b', doses(3)),
  clause('hepatitis-b', { kind: 'at-least', fact: 'titer', value: 10 }),
);
const MMR = any(
  clause('mmr', { kind: 'attribute', fact: 'evidence', oneOf: ['titer'] }),
  clause('mmr', doses(2)),
);

interface Here {
  readonly documents?: readonly Document[];
  readonly record?: ImmunizationRecord;
}

function season(rules: readonly Rule[], { documents = [], record = [] }: Here) {
  const rows = givenSeason({
    stays: rules.map((rule, at) => ({
      host: `Host ${at + 1}`,
      start: '2027-06-01',
      rules: [rule],
    })),
    documents,
    types: CATALOGUE,
  });
  return { ...rows, record, proofs: proofsOf(record, { today: rows.today }) };
}

/** What is to be got on the way that is taken, in words. */
function taken(rule: Rule, here: Here = {}): string[] {
  const [need] = listNeeds(season([rule], here));
  return (need?.ways.taken[0]?.lacks ?? []).map((part) => describeInside(part.rule, CATALOGUE));
}

const planned = (rules: readonly Rule[], here: Here = {}) =>
  planRenewals(season(rules, here)).filter((plan) => plan.planned.length > 0);

const ENGERIX = ['2026-05-01', '2026-06-15'].map((on) => givenDose('hepatitis-b', on, 'Engerix-B'));

describe('hepatitis B: two doses of Heplisav-B, three of another, or the antibody', () => {
  it.each([
    ['with two of Engerix-B one is missing', ENGERIX, /at least 3 doses/],
    [
      'with one of Heplisav-B the second',
      [givenDose('hepatitis-b', '2026-11-01', 'Heplisav-B')],
      /Heplisav-B/,
    ],
    ['with nothing noted the blood may show it', [], /surface antibody/],
  ])('%s', (_, record, words) => {
    const [way = ''] = taken(HEPATITIS_B, { record });
    expect(way).toMatch(words);
  });

  it('with three nothing is left, though the antibody was low', () => {
    const record = [
      ...ENGERIX,
      givenDose('hepatitis-b', '2026-11-20', 'Engerix-B'),
      givenAntiHbs('2026-11-25', 2),
    ];
    const [need] = listNeeds(season([HEPATITIS_B], { record }));
    expect([need?.verdict.status, taken(HEPATITIS_B, { record })]).toEqual(['met', []]);
  });

  it('asks for no second product of who began with the first', () => {
    const [plan] = planned([HEPATITIS_B], { record: ENGERIX });
    expect(plan?.planned[0]?.asks).toEqual(['with at least 3 doses']);
    expect(plan?.sentence).toContain('At Host 1 any one is enough: ');
    expect(plan?.sentence).toContain('surface antibody of at least 10 mIU/mL');
  });
});

describe('COVID-19: one of Janssen or two of another', () => {
  it.each([
    ['with one of Comirnaty either is one dose, the first named counts', 1, /Janssen|at least 2/],
    ['with none, the one dose', 0, /Janssen/],
  ])('%s', (_, count, words) => {
    const record = ['2026-10-01']
      .slice(0, count)
      .map((on) => givenDose('covid-19', on, 'Comirnaty'));
    expect(taken(COVID, { record })[0]).toMatch(words);
  });

  it('names the other way whichever is taken', () => {
    const [plan] = planned([COVID]);
    expect(plan?.sentence).toContain(
      'At Host 1 any one is enough: COVID-19 vaccination, either given as Janssen, or with at least 2 doses.',
    );
  });
});

describe('measles, mumps, rubella: a titer or two doses', () => {
  it('takes the second dose of who had one a year ago, as it takes the titer of who had none', () => {
    const one = [givenDose('mmr', '2025-12-01')];
    expect(taken(MMR, { record: one })[0]).toMatch(/at least 2 doses/);
    expect(taken(MMR)[0]).toMatch(/titer/);
  });
});

describe('a card of one kind or another', () => {
  const either = any(clause('bls'), clause('acls'));

  it('is one plan, which names the other', () => {
    const plans = planned([either]);
    expect(plans.map(({ type }) => type)).toEqual(['bls']);
    expect(plans[0]?.instead).toEqual(['acls']);
    expect(plans[0]?.sentence).toMatch(/any one is enough: BLS card or ACLS card\.$/);
  });

  it('is the one that another host wants anyway', () => {
    const plans = planned([either, clause('acls')]);
    expect(plans.map(({ type }) => type)).toEqual(['acls']);
    expect(plans[0]?.planned[0]?.serves.map(({ hostName }) => hostName)).toEqual([
      'Host 1',
      'Host 2',
    ]);
  });

  it('is the one that two hosts share, though each names another first', () => {
    const plans = planned([
      any(clause('bls'), clause('acls')),
      any(clause('pals'), clause('acls')),
    ]);
    expect(plans.map(({ type }) => type)).toEqual(['acls']);
    expect(plans[0]?.exact).toBe(true);
  });

  it('of each another, one is the card that is wanted anyway', () => {
    const two: Rule = { kind: 'distinct', rules: [either, clause('cv')] };
    const plans = planned([two, clause('acls')]);
    expect(plans.map(({ type }) => type).sort()).toEqual(['acls', 'cv']);
    expect(plans.find(({ type }) => type === 'acls')?.sentence).toContain('any one is enough');
  });

  it('is the one that only has to be typed in', () => {
    const undated = givenDocument('acls', {});
    const valid = (type: string) => clause(type, { kind: 'valid-through', at: 'end' });
    expect(taken(any(valid('bls'), valid('acls')), { documents: [undated] })[0]).toMatch(/ACLS/);
  });

  it('is the one that can still be had in time', () => {
    const rule = any(clause('visa'), clause('affiliation-agreement'), clause('cv'));
    expect(taken(rule)).toEqual(['curriculum vitae']);
  });

  it('two of three are the two that cost least', () => {
    const rules = [clause('visa'), clause('cv'), clause('personal-statement')];
    expect(taken({ kind: 'at-least-of', count: 2, rules })).toHaveLength(2);
    expect(taken({ kind: 'at-least-of', count: 2, rules }).join()).not.toMatch(/visa/i);
  });
});
