import { describe, expect, test } from 'vitest';
import type { Document, DocumentFacts } from '../../../src/core/documents/document.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { clause, givenDocument, judge } from '../requirements/given.ts';
import { givenAntiHbs, givenDose, givenDoses, givenTiter } from './given-record.ts';

/** [what happened, as papers, as entries of the record]. */
type History = readonly [string, readonly Document[], ImmunizationRecord];

const paper = (type: string, issued: string, facts: DocumentFacts) =>
  givenDocument(type, { issued, facts });

/** The verdict on papers alone, and on the record alone. */
function bothWays(rule: Rule, [, documents, record]: History) {
  return [judge(rule, { documents }).status, judge(rule, { record }).status];
}

const said = (fact: string, ...oneOf: readonly string[]): Predicate => ({
  kind: 'attribute',
  fact,
  oneOf,
});

describe('immunity', () => {
  const dose = (type: string, issued: string, more: DocumentFacts = {}) =>
    paper(type, issued, { doses: 1, ...more });
  test.each<readonly [...History, Rule, string]>([
    [
      'one MMR dose',
      [dose('mmr', '2004-01-01')],
      givenDoses('mmr', '2004-01-01'),
      clause('mmr'),
      'unmet',
    ],
    [
      'two MMR doses, each on a paper',
      [dose('mmr', '2004-01-01'), dose('mmr', '2008-01-01')],
      givenDoses('mmr', '2004-01-01', '2008-01-01'),
      clause('mmr'),
      'met',
    ],
    [
      'two MMR doses 27 days apart',
      [dose('mmr', '2010-01-01'), dose('mmr', '2010-01-28')],
      givenDoses('mmr', '2010-01-01', '2010-01-28'),
      clause('mmr'),
      'unmet',
    ],
    [
      'two of measles, two of mumps, one of rubella',
      [paper('mmr', '2008-01-01', { measles: 2, mumps: 2, rubella: 1 })],
      [
        ...givenDoses('measles', '2004-01-01', '2005-01-01'),
        ...givenDoses('mumps', '2004-01-01', '2005-01-01'),
        givenDose('rubella', '2004-01-01'),
      ],
      clause('mmr', { kind: 'each-part', measles: 2, mumps: 2, rubella: 1 }),
      'met',
    ],
    [
      'two of measles, one of mumps, one of rubella',
      [paper('mmr', '2008-01-01', { measles: 2, mumps: 1, rubella: 1 })],
      [
        ...givenDoses('measles', '2004-01-01', '2005-01-01'),
        givenDose('mumps', '2004-01-01'),
        givenDose('rubella', '2004-01-01'),
      ],
      clause('mmr', { kind: 'each-part', measles: 2, mumps: 2, rubella: 1 }),
      'unmet',
    ],
    [
      'two doses of Engerix-B',
      [paper('hepatitis-b', '2026-03-01', { doses: 2, product: 'Engerix-B' })],
      [
        givenDose('hepatitis-b', '2026-01-01', 'Engerix-B'),
        givenDose('hepatitis-b', '2026-03-01', 'Engerix-B'),
      ],
      clause('hepatitis-b'),
      'unmet',
    ],
    [
      'two doses of Heplisav-B',
      [paper('hepatitis-b', '2026-03-01', { doses: 2, product: 'Heplisav-B' })],
      [
        givenDose('hepatitis-b', '2026-01-01', 'Heplisav-B'),
        givenDose('hepatitis-b', '2026-03-01', 'Heplisav-B'),
      ],
      clause('hepatitis-b', {
        kind: 'complete-series',
        doses: 3,
        or: { doses: 2, product: 'Heplisav-B' },
      }),
      'met',
    ],
    [
      'a high antibody and a newer one that is low',
      [
        paper('hepatitis-b', '2024-01-01', { titer: 40 }),
        paper('hepatitis-b', '2026-01-01', { titer: 5 }),
      ],
      [givenAntiHbs('2024-01-01', 40), givenAntiHbs('2026-01-01', 5)],
      clause('hepatitis-b', { kind: 'at-least', fact: 'titer', value: 10 }),
      'unmet',
    ],
    [
      'a negative varicella titer, where the host wants a titer',
      [paper('varicella', '2026-01-01', { evidence: 'titer', result: 'negative' })],
      [givenTiter('varicella', '2026-01-01', { result: 'negative' })],
      clause('varicella', said('evidence', 'titer')),
      'unmet',
    ],
    [
      'a positive tetanus titer',
      [paper('tetanus-titer', '2026-01-01', { result: 'positive' })],
      [givenTiter('tetanus', '2026-01-01')],
      clause('tetanus-titer'),
      'met',
    ],
    [
      'a negative tetanus titer',
      [paper('tetanus-titer', '2026-01-01', { result: 'negative' })],
      [givenTiter('tetanus', '2026-01-01', { result: 'negative' })],
      clause('tetanus-titer'),
      'unmet',
    ],
  ])('%s', (name, papers, record, rule, status) => {
    expect(bothWays(rule, [name, papers, record])).toEqual([status, status]);
  });

  test('one dose on paper and one in the record are two', () => {
    const documents = [dose('varicella', '2020-11-03')];
    const record = [givenDose('varicella', '2020-12-01')];
    expect(judge(clause('varicella'), { documents }).status).toBe('unmet');
    expect(judge(clause('varicella'), { documents, record }).status).toBe('met');
  });

  test('the same dose on paper and in the record is one', () => {
    const documents = [dose('covid-19', '2021-05-01')];
    const record = [givenDose('covid-19', '2021-05-01')];
    const two = clause('covid-19', { kind: 'at-least', fact: 'doses', value: 2 });
    expect(judge(two, { documents, record }).status).toBe('unmet');
  });

  test('a card that counts the doses is not added to doses known by day', () => {
    const documents = [paper('covid-19', '2021-06-01', { doses: 2 })];
    const three = clause('covid-19', { kind: 'at-least', fact: 'doses', value: 3 });
    const before = [givenDose('covid-19', '2021-05-01')];
    expect(judge(three, { documents, record: before }).status).toBe('unmet');
    const after = [...before, givenDose('covid-19', '2022-05-01')];
    expect(judge(three, { documents, record: after }).status).toBe('met');
  });

  test('a disease had is for hosts that name it, and no immunity for others', () => {
    const documents = [paper('varicella', '2005-01-01', { evidence: 'disease history' })];
    expect(judge(clause('varicella'), { documents }).status).toBe('unmet');
    expect(judge(clause('varicella', said('evidence', 'titer')), { documents }).status).toBe(
      'unmet',
    );
    expect(
      judge(clause('varicella', said('evidence', 'disease history')), { documents }).status,
    ).toBe('met');
  });
});

test('a negative titer is no proof for a host that takes a titer or the disease', () => {
  const either = clause('varicella', said('evidence', 'titer', 'disease history'));
  const tested = (result: string) =>
    judge(either, { documents: [paper('varicella', '2026-01-01', { evidence: 'titer', result })] });
  expect(tested('negative').status).toBe('unmet');
  expect(tested('positive').status).toBe('met');
});

describe('a declination is one of the ways, for each vaccine', () => {
  const flu: Rule = {
    kind: 'any',
    rules: [
      clause('influenza', { kind: 'season', from: '07-01', to: '06-30', at: 'start' }),
      clause('vaccine-declination', said('vaccine', 'influenza')),
    ],
  };
  test.each([
    ['of that vaccine', 'influenza', 'met'],
    ['of another', 'COVID-19', 'missing'],
  ])('%s', (_, vaccine, status) => {
    const signed = givenDocument('vaccine-declination', {
      issued: '2026-11-01',
      facts: { vaccine, signed: true },
    });
    const documents = [{ ...signed, host: 'host' as never }];
    const verdict = judge(flu, { documents });
    expect([verdict.status, verdict.wants]).toEqual([
      status,
      status === 'met' ? [] : ['influenza'],
    ]);
  });
});
