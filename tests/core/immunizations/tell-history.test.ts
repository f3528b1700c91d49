import { describe, expect, test } from 'vitest';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { givenDocument } from '../requirements/given.ts';
import { blocksOf } from './blocks-of.ts';
import { day, givenAntiHbs, givenDose, givenIgra, givenSkinTest } from './given-record.ts';

const AT = { today: day('2026-12-01') };
type Papers = Parameters<typeof blocksOf>[2];

/** What the form's blocks hold, without who tells of it. */
function drawn(record: ImmunizationRecord, documents: Papers = []) {
  return blocksOf(record, AT, documents).map(({ lines, ...block }) => ({
    ...block,
    lines: lines.map(({ entry: _, evidence: __, ...line }) => line),
  }));
}

const skinTest = {
  ...givenSkinTest('2026-05-01', '2026-05-03'),
  result: 'negative',
  mm: 0,
} as const;

describe('a paper whose facts say it all fills the same places as an entry', () => {
  test.each<readonly [string, ImmunizationRecord, string, object, object]>([
    [
      'a surface antibody',
      [givenAntiHbs('2026-09-10', 11.2)],
      'hepatitis-b',
      { issued: '2026-09-10' },
      { titer: 11.2 },
    ],
    [
      'a dose',
      [givenDose('varicella', '2010-05-01')],
      'varicella',
      { issued: '2010-05-01' },
      { doses: 1 },
    ],
    ['a Tdap', [givenDose('tdap', '2020-05-01')], 'tdap', { issued: '2020-05-01' }, {}],
    [
      'the flu shot',
      [givenDose('influenza', '2026-10-06')],
      'influenza',
      { issued: '2026-10-06' },
      {},
    ],
    [
      'a skin test with its day of placing',
      [skinTest],
      'tb-test',
      { issued: '2026-05-03' },
      { kind: 'TST', placed: '2026-05-01', result: 'negative', readingMm: 0 },
    ],
  ])('%s', (_, record, type, days, facts) => {
    expect(drawn([], [givenDocument(type, { ...days, facts } as never)])).toEqual(drawn(record));
  });

  test('and where both tell of it, it stands there once', () => {
    const paper = givenDocument('influenza', { issued: '2026-10-06' });
    const record = [givenDose('influenza', '2026-10-06')];
    expect(drawn(record, [paper])).toEqual(drawn(record));
  });
});

const blockOf = (key: string, record: ImmunizationRecord, documents: Papers) =>
  blocksOf(record, AT, documents).find((block) => block.key === key);

test('doses without their days have a line of their own, which says what the form wants', () => {
  const card = givenDocument('mmr', {
    issued: '2005-05-01',
    facts: { evidence: 'doses', doses: 2 },
  });
  const line = blockOf('mmr', [], [card])?.lines.at(-1);
  expect(line).toMatchObject({ label: 'MMR, by paper', outcome: '2 doses', evidence: [card.id] });
  expect(line?.note).toContain('the day of each dose');
});

test('a positive skin test counts, though its paper does not say when it was placed', () => {
  const paper = givenDocument('tb-test', {
    issued: '2026-05-03',
    facts: { kind: 'TST', result: 'positive' },
  });
  const block = blockOf('tuberculosis', [], [paper]);
  expect(block?.choice).toMatch(/^Section B/);
  expect(block?.needs.join(' ')).toContain('chest X-ray');
});

test('a paper dated ahead, or read too early, fills nothing', () => {
  const ahead = givenDocument('influenza', { issued: '2027-10-06' });
  const early = givenDocument('tb-test', {
    issued: '2026-05-02',
    facts: { kind: 'TST', placed: '2026-05-01', result: 'negative' },
  });
  expect(drawn([], [ahead, early])).toEqual(drawn([]));
});

test('a blood test on paper is no other than the one in the record of that day', () => {
  const paper = givenDocument('tb-test', {
    issued: '2026-11-02',
    facts: { kind: 'IGRA', result: 'negative' },
  });
  const record = [givenIgra('2026-11-02')];
  expect(drawn(record, [paper])).toEqual(drawn(record));
});
