import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { preflightPacket } from '../../../src/core/packets/preflight-packet.ts';
import { givenIgra, withPaper } from '../immunizations/given-record.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
  judgeInWords,
} from '../requirements/given.ts';
import { letterPages, planInput } from './packet-season.ts';

const recent = {
  kind: 'not-older-than',
  span: { amount: 365, unit: 'days' },
  at: 'start',
} as const;
const HOST = givenHost([
  givenRequirement(clause('tb-test', recent), { title: 'Tuberculosis test' }),
  // Outside the months of asking nothing is asked: met, with no paper, and not by the record.
  givenRequirement(
    clause('influenza', {
      kind: 'season',
      from: '07-01',
      to: '06-30',
      at: 'start',
      asked: { from: '10-01', to: '12-31' },
    }),
    { title: 'Influenza' },
  ),
]);

function judgeWith(record: ImmunizationRecord, documents: readonly Document[]) {
  const verdicts = judgeInWords({
    rotation: givenRotation(),
    host: HOST,
    documents,
    types: CATALOGUE,
    record,
    profile: EMPTY_PROFILE,
    today: day('2026-12-01'),
  });
  expect(verdicts.items.every(({ status }) => status === 'met')).toBe(true);
  return verdicts;
}

const PAPER = givenDocument('tb-test', {});
const EMPTY = { ...PAPER, versions: [] };
const UNDATED_TEST = givenDocument('tb-test', { issued: '2026-09-01' });
const bare = givenIgra('2026-11-02');
const papered = withPaper(bare, PAPER.id);

test.each([
  ['no paper', [bare], [], ['Tuberculosis test']],
  ['a paper behind it', [papered], [PAPER], []],
  ['a paper that is gone', [papered], [], ['Tuberculosis test']],
  ['a document that has no file yet', [papered], [EMPTY], ['Tuberculosis test']],
  ['another paper that meets the rule by itself', [bare], [UNDATED_TEST], []],
])('a verdict with %s', (_, record, documents, titles) => {
  const alone = judgeWith(record, documents).items.filter((verdict) => verdict.byRecordAlone);
  expect(alone.map(({ title }) => title)).toEqual(titles);
});

test('pre-flight warns of it by name, and does not block', () => {
  const verdicts = judgeWith([bare], []);
  const plan = planInput({ documents: [letterPages(1)], items: [{ status: 'met', document: 0 }] });
  const [first] = plan.verdicts.items;
  const items = [...(first === undefined ? [] : [first]), ...verdicts.items];
  const findings = preflightPacket({
    ...plan,
    verdicts: { ...plan.verdicts, items },
  });
  expect(findings.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'warning record-without-paper',
  ]);
  expect(findings[0]?.message).toMatch(/^Tuberculosis test: only your immunization record says so/);
});
