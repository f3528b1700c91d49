import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { planRenewals } from '../../../src/core/planning/plan-renewals.ts';
import type { RenewalPlan } from '../../../src/core/planning/renewals/renewal-plan.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import type { Span } from '../../../src/core/shared/day.ts';
import { clause, givenDocument, givenRequirement } from '../requirements/given.ts';
import { givenSeason, QUICK_TYPES, type Season } from './renewals/given-season.ts';

const span = (amount: number, unit: Span['unit']): Span => ({ amount, unit });
const younger = (amount: number, unit: Span['unit']): Predicate => ({
  kind: 'not-older-than',
  span: span(amount, unit),
  at: 'start',
});
const throughEnd: Predicate = { kind: 'valid-through', at: 'end' };
const tb = (...predicates: Predicate[]): Rule => clause('tb-test', ...predicates);
/** UC Davis: one within 365 days of the start and another within 90 (domain facts, row 9). */
const davis: Rule = {
  kind: 'distinct',
  rules: [tb(younger(365, 'days')), tb(younger(90, 'days'))],
};

function plan(type: string, season: Season): RenewalPlan {
  const [found] = planRenewals({ ...givenSeason(season), type });
  if (found === undefined) throw new Error('no plan');
  return found;
}

const windows = ({ planned }: RenewalPlan) => planned.map(({ from, to }) => `${from}..${to}`);
const hosts = ({ planned }: RenewalPlan) =>
  planned.map(({ serves }) => serves.map(({ hostName }) => hostName));

describe('tuberculosis tests', () => {
  test('one test in the common window covers three hosts', () => {
    const one = plan('tb-test', {
      stays: [
        { host: 'Yale', start: '2027-07-05', rules: [tb(younger(12, 'months'))] },
        { host: 'Stanford', start: '2027-10-04', rules: [tb(younger(6, 'months'))] },
        { host: 'Cleveland Clinic', start: '2027-08-02', rules: [tb(younger(90, 'days'))] },
      ],
    });
    expect(windows(one)).toEqual(['2027-05-04..2027-07-04']);
    expect(one.sentence).toBe(
      'One tuberculosis test between 4 May and 4 Jul 2027 covers Yale, Cleveland Clinic and Stanford.',
    );
  });

  test('a pair rule needs a second, which the other hosts share', () => {
    const two = plan('tb-test', {
      stays: [
        { host: 'Yale', start: '2027-07-05', rules: [tb(younger(12, 'months'))] },
        { host: 'UC Davis', start: '2027-11-01', rules: [davis] },
      ],
    });
    expect(windows(two)).toEqual(['2026-12-01..2027-07-04', '2027-08-03..2027-10-31']);
    expect(hosts(two)).toEqual([['Yale', 'UC Davis'], ['UC Davis']]);
    expect(two.sentence).toBe(
      'One tuberculosis test by 4 Jul 2027 covers Yale and UC Davis; UC Davis needs a second, of another day, between 3 Aug and 31 Oct 2027.',
    );
  });

  test('a test in the vault fills one place of the pair, and nothing spent counts', () => {
    const stays = [{ host: 'UC Davis', start: '2027-03-01', rules: [davis] }];
    const held = [givenDocument('tb-test', { issued: '2026-04-01' })];
    expect(windows(plan('tb-test', { stays, documents: held }))).toEqual([
      '2026-12-01..2027-02-28',
    ]);
    const spent = [givenDocument('tb-test', { issued: '2026-02-01' })];
    expect(plan('tb-test', { stays, documents: spent }).planned).toHaveLength(2);
  });

  test('a two-step test would do in place of the pair', () => {
    const twoStep = tb(
      { kind: 'attribute', fact: 'kind', oneOf: ['two-step TST'] },
      younger(90, 'days'),
    );
    const one = plan('tb-test', {
      stays: [
        {
          host: 'UC Davis',
          start: '2027-03-01',
          rules: [{ kind: 'any', rules: [davis, twoStep] }],
        },
      ],
    });
    expect(one.planned).toHaveLength(1);
    expect(one.planned[0]?.asks).toEqual(['done as a two-step TST']);
    expect(one.planned[0]?.facts).toEqual({
      kind: 'two-step TST',
      result: 'negative',
    });
  });

  test('greedy would take the day that serves most and need three; two are enough', () => {
    const window = (amount: number, start: string) => ({
      start,
      rules: [
        clause('tb-test', { kind: 'within-before', span: span(amount, 'days'), at: 'start' }),
      ],
    });
    const season: Season = {
      today: '2027-01-01',
      stays: [
        // From 13 to 28 Feb one test serves four, but then the first and the last need one each.
        { host: 'A', ...window(10, '2027-02-10') },
        { host: 'B', ...window(25, '2027-03-01') },
        { host: 'C', ...window(24, '2027-03-01') },
        { host: 'D', ...window(25, '2027-03-10') },
        { host: 'E', ...window(24, '2027-03-10') },
        { host: 'F', ...window(10, '2027-03-15') },
      ],
    };
    expect(plan('tb-test', season).planned).toHaveLength(2);
  });
});

describe('what a type is like', () => {
  test('a BLS card holds two years through the end of the month of issue', () => {
    const card = plan('bls', {
      stays: [
        { host: 'BU', start: '2027-02-01', rules: [clause('bls', throughEnd)] },
        { host: 'UCLA', start: '2029-02-05', rules: [clause('bls', throughEnd)] },
      ],
    });
    // The second ends on 2 Mar 2029: a card of any day of March 2027 reaches it, but comes too late for BU.
    expect(windows(card)).toEqual(['2026-12-01..2027-01-31', '2027-03-01..2029-02-04']);
  });

  test('a flu vaccine of July is impossible, in the season it is one for two hosts', () => {
    const flu: Rule = clause('influenza', {
      kind: 'within-before',
      span: span(12, 'weeks'),
      at: 'start',
    });
    const season: Rule = clause('influenza', {
      kind: 'season',
      from: '07-01',
      to: '06-30',
      at: 'start',
    });
    const one = plan('influenza', {
      stays: [
        { host: 'UCSF', start: '2027-02-01', rules: [season] },
        { host: 'BU', start: '2027-03-01', rules: [flu] },
        { host: 'BU in July', start: '2027-07-06', rules: [flu] },
      ],
    });
    expect(windows(one)).toEqual(['2026-12-07..2027-01-31']);
    expect(one.uncovered.map(({ hostName, kind }) => [hostName, kind])).toEqual([
      ['BU in July', 'impossible'],
    ]);
    expect(one.uncovered[0]?.remedy).toContain('Ask the host');
  });

  test('of malpractice cover the greatest limits that anyone asks, to the last day that anyone counts', () => {
    const cover = (perOccurrence: number, aggregate: number) =>
      clause(
        'malpractice',
        throughEnd,
        { kind: 'at-least', fact: 'perOccurrence', value: perOccurrence },
        { kind: 'at-least', fact: 'aggregate', value: aggregate },
      );
    const one = plan('malpractice', {
      stays: [
        { host: 'BU', start: '2027-02-01', rules: [cover(1e6, 3e6)] },
        { host: 'Penn', start: '2027-04-05', rules: [cover(2e6, 2e6)] },
      ],
    });
    expect(one.planned).toHaveLength(1);
    expect(one.planned[0]?.facts).toEqual({ perOccurrence: 2e6, aggregate: 3e6 });
    expect(one.planned[0]?.validTo).toBe('2027-04-30');
  });

  test('two makes of mask are two fit tests, though one day would do', () => {
    const mask = (predicate: Partial<Predicate>) =>
      clause('fit-test', younger(12, 'months'), {
        kind: 'attribute',
        fact: 'make',
        ...predicate,
      } as Predicate);
    const two = plan('fit-test', {
      stays: [
        { host: 'Stanford', start: '2027-02-01', rules: [mask({ oneOf: ['3M'] } as never)] },
        { host: 'LA County', start: '2027-04-05', rules: [mask({ noneOf: ['3M'] } as never)] },
      ],
    });
    expect(two.planned).toHaveLength(2);
  });

  test('BLS or ACLS: the ACLS card held is enough, and each plan names the other', () => {
    const either: Rule = {
      kind: 'any',
      rules: [clause('bls', throughEnd), clause('acls', throughEnd)],
    };
    const stays = [{ host: 'Stanford', start: '2027-02-01', rules: [either] }];
    expect(plan('bls', { stays }).instead).toEqual(['acls']);
    const held = [givenDocument('acls', { issued: '2026-02-01' })];
    const none = plan('bls', { stays, documents: held });
    expect(none.planned).toEqual([]);
    expect(none.sentence).toBe('What you have holds for Stanford.');
  });

  test('of three letters asked for, one held, two are to be asked for', () => {
    const letters: Rule = {
      kind: 'distinct',
      rules: [1, 2, 3].map(() => clause('recommendation-letter')),
    };
    const two = plan('recommendation-letter', {
      stays: [{ host: 'UT Southwestern', start: '2027-03-01', rules: [letters] }],
      documents: [givenDocument('recommendation-letter', {})],
    });
    expect(two.planned).toHaveLength(2);
  });
});

describe('time', () => {
  const slow = QUICK_TYPES.map((type) =>
    type.key === 'background-check'
      ? { ...type, lead: { span: span(6, 'weeks'), why: 'the prosecution answers by post' } }
      : type,
  );

  test('the lead moves the first day, and a start that is nearer is too slow', () => {
    const check = (start: string) => ({
      start,
      rules: [clause('background-check', younger(12, 'months'))],
    });
    const one = plan('background-check', {
      types: slow,
      stays: [
        { host: 'Near', ...check('2026-12-20') },
        { host: 'Far', ...check('2027-04-05') },
      ],
    });
    expect(windows(one)).toEqual(['2027-01-12..2027-04-04']);
    expect(one.planned[0]?.askBy).toBe('2027-02-21');
    expect(one.uncovered.map(({ hostName, kind }) => [hostName, kind])).toEqual([
      ['Near', 'too-slow'],
    ]);
    expect(one.uncovered[0]?.why).toContain('6 weeks');
  });

  test('what is wanted to apply ends with the host’s own closing day', () => {
    const one = plan('transcript', {
      stays: [
        {
          host: 'Yale',
          start: '2027-07-05',
          requirements: [givenRequirement(clause('transcript'))],
          admission: [{ kind: 'lead-time', closes: span(4, 'months') }],
          rotation: { stage: 'researching', appliedOn: undefined },
        },
      ],
    });
    expect(windows(one)).toEqual(['2026-12-01..2027-03-05']);
  });

  test('declined, completed and begun rotations ask for nothing', () => {
    const rules = [tb(younger(365, 'days'))];
    const none = plan('tb-test', {
      stays: [
        { host: 'A', start: '2027-02-01', rules, rotation: { stage: 'declined' } },
        { host: 'B', start: '2027-02-01', rules, rotation: { stage: 'completed' } },
        { host: 'C', start: '2026-11-20', rules },
      ],
    });
    expect(none.planned).toEqual([]);
    expect(none.sentence).toBe('No host ahead asks for one.');
  });

  test('a document without its date is typed in first', () => {
    const one = plan('background-check', {
      stays: [
        {
          host: 'Erie',
          start: '2027-03-01',
          rules: [clause('background-check', younger(12, 'months'))],
        },
      ],
      documents: [givenDocument('background-check', {})],
    });
    expect(one.planned).toEqual([]);
    expect(one.uncovered[0]).toMatchObject({
      kind: 'undated',
      remedy: expect.stringContaining('Type in its issue date. If it prints none, ask for one'),
    });
  });
});

test('every type of the catalogue has a plan that ends', () => {
  const stays = CATALOGUE.map(({ key }, index) => ({
    host: `Host ${index}`,
    start: '2027-05-03',
    rules: [clause(key)],
  }));
  const plans = planRenewals(givenSeason({ stays, types: CATALOGUE }));
  expect(plans.map(({ type }) => type).sort()).toEqual(CATALOGUE.map(({ key }) => key).sort());
  expect(plans.every(({ exact }) => exact)).toBe(true);
});
