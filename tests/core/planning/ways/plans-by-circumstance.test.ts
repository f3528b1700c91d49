import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../../src/core/documents/document.ts';
import { proofsOf } from '../../../../src/core/immunizations/proofs-of.ts';
import { tellHistory } from '../../../../src/core/immunizations/tell-history.ts';
import { listLabOrders } from '../../../../src/core/planning/orders/lab-orders.ts';
import { planBackward } from '../../../../src/core/planning/plan-backward.ts';
import { planRenewals } from '../../../../src/core/planning/plan-renewals.ts';
import { listNeeds } from '../../../../src/core/planning/renewals/list-needs.ts';
import type { Rule } from '../../../../src/core/requirements/requirement.ts';
import { givenIgra } from '../../immunizations/given-record.ts';
import { clause, givenDocument } from '../../requirements/given.ts';
import { givenSeason } from '../renewals/given-season.ts';

const YEAR = { kind: 'not-older-than', span: { amount: 12, unit: 'months' }, at: 'start' } as const;
const result = (...oneOf: readonly string[]) =>
  ({ kind: 'attribute', fact: 'result', oneOf }) as const;
/** "A negative test within 12 months, or a positive test ever with a chest X-ray within 12 months." */
const eitherWay: Rule = {
  kind: 'any',
  rules: [
    clause('tb-test', result('negative'), YEAR),
    {
      kind: 'all',
      rules: [clause('tb-test', result('positive')), clause('chest-x-ray', YEAR)],
    },
  ],
};

function plans(documents: readonly Document[], record: Parameters<typeof proofsOf>[0] = []) {
  const season = givenSeason({
    stays: [{ host: 'Yale', start: '2027-03-01', rules: [eitherWay] }],
    documents,
    types: CATALOGUE,
  });
  const at = { today: season.today };
  const rows = { ...season, record, proofs: proofsOf(record, at) };
  return {
    renewals: planRenewals(rows).filter(({ planned }) => planned.length > 0),
    orders: listLabOrders({
      needs: listNeeds(rows),
      types: CATALOGUE,
      told: tellHistory(rows.documents, record, at),
      at,
    }),
    backward: planBackward(rows),
  };
}

describe('a host that takes a negative test, or a positive one with a chest X-ray', () => {
  it('is planned as one test for who has nothing, and nobody is to be positive', () => {
    const { renewals, orders, backward } = plans([]);
    expect(renewals.map(({ type }) => type)).toEqual(['tb-test']);
    expect(renewals[0]?.planned[0]?.facts).toEqual({ result: 'negative' });
    expect(renewals[0]?.sentence).toMatch(/^One tuberculosis test by 28 Feb 2027 covers Yale\.$/);
    expect(orders.map(({ key }) => key)).toEqual(['igra']);
    expect(JSON.stringify([renewals, orders, backward])).not.toMatch(/positive|chest/);
  });

  it.each([
    [
      'a paper says so',
      [givenDocument('tb-test', { issued: '2019-05-02', facts: { result: 'positive' } })],
      [],
    ],
    ['the record says so', [], [givenIgra('2019-05-02', { result: 'positive' })]],
  ])('is planned as one X-ray for who was positive: %s', (_, documents, record) => {
    const { renewals, orders } = plans(documents, record);
    expect(renewals.map(({ type }) => type)).toEqual(['chest-x-ray']);
    expect(orders.map(({ key }) => key)).toEqual(['chest-x-ray']);
  });
});
