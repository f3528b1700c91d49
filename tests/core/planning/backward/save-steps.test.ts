import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/core/documents/document.ts';
import type { Rule } from '../../../../src/core/requirements/requirement.ts';
import { clause, day, givenDocument, givenWaiting } from '../../requirements/given.ts';
import { plan } from './given-plan.ts';

const fetchable = (type: string, amount: number) =>
  clause(type, { kind: 'downloadable-until', span: { amount, unit: 'days' } });

function saved(rule: Rule, documents: readonly Document[]) {
  const steps = plan({ stays: [{ host: 'BU', start: '2027-09-06', rules: [rule] }], documents });
  return steps.filter(({ kind }) => kind === 'save');
}

describe('what can be fetched for a while only', () => {
  const waiting = givenWaiting('bls', '2026-11-20');

  test('is to be saved while it is waited for, and not once a file is here', () => {
    const card = fetchable('bls', 60);
    expect(saved(card, [waiting])).toMatchObject([{ key: 'save:bls', day: '2027-01-19' }]);
    const here = {
      ...givenDocument('bls', { issued: '2026-11-25' }),
      appliedOn: day('2026-11-20'),
    };
    expect(saved(card, [here])).toEqual([]);
    expect(saved(card, [givenDocument('bls')])).toEqual([]);
  });

  test('is found inside a rule of several, for its own type alone', () => {
    const both: Rule = { kind: 'all', rules: [clause('cv'), fetchable('bls', 60)] };
    expect(saved(both, [waiting])).toMatchObject([{ day: '2027-01-19' }]);
    expect(saved(both, [givenWaiting('cv', '2026-11-20')])).toEqual([]);
    expect(saved(clause('bls'), [waiting])).toEqual([]);
  });

  test('is asked for again afterwards, where no board sells a transcript of it', () => {
    const again = 'afterwards it has to be asked for again, where that is possible at all.';
    expect(saved(fetchable('bls', 60), [waiting])[0]?.why).toContain(again);
    const step1 = givenWaiting('usmle-step-1', '2026-11-20');
    expect(saved(clause('usmle-step-1'), [step1])[0]?.why).toContain('only a paid transcript');
    const link = { ...step1, issuer: 'FSMB' };
    expect(saved(clause('usmle-step-1'), [link])[0]?.why).toContain(again);
  });
});

test('a score report exists from the day of the examination on', () => {
  const on = (takenOn: string) =>
    plan({
      stays: [{ host: 'Mayo', start: '2027-09-06', rules: [clause('usmle-step-1')] }],
      profile: { tests: [{ test: 'USMLE Step 1', takenOn: day(takenOn) }] },
    }).map(({ day: last }) => last);
  expect(on('2026-12-01')).toEqual(['2027-12-01']);
  expect(on('2026-12-02')).toEqual([]);
});
