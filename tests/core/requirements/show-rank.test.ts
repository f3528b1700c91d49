import { expect, test } from 'vitest';
import type { Document, DocumentFacts } from '../../../src/core/documents/document.ts';
import type { FileKind } from '../../../src/core/documents/file-kind.ts';
import { givenDoses, withPaper } from '../immunizations/given-record.ts';
import { clause, givenDocument, judge } from './given.ts';

const DAYS = ['2025-01-01', '2025-02-01', '2025-08-01'] as const;

function paper(issued: string, facts: DocumentFacts, kind: FileKind = 'pdf'): Document {
  const document = givenDocument('hepatitis-b', { issued, facts });
  return { ...document, versions: document.versions.map((version) => ({ ...version, kind })) };
}

const report = paper('2025-03-01', { titer: 40, antibodyTest: 'quantitative' });
const silentReport = paper('2025-03-01', {});
const card = paper('2025-08-01', { doses: 3 });
const photo = paper('2025-09-01', { doses: 3 }, 'jpeg');
const form = givenDocument('immunization-form', { issued: '2026-10-01' });

/** The paper that a packet carries for hepatitis B. */
const carried = (documents: readonly Document[], record: ReturnType<typeof givenDoses> = []) =>
  judge(clause('hepatitis-b'), { documents, record }).document;

test('the laboratory’s report goes before a card, and a card before a photo', () => {
  expect(carried([photo, card, report])).toBe(report.id);
  expect(carried([photo, card])).toBe(card.id);
  expect(carried([photo])).toBe(photo.id);
});

test('typing doses does not take the report out of the packet', () => {
  const doses = givenDoses('hepatitis-b', ...DAYS);
  const onForm = doses.map((dose) => withPaper(dose, form.id));
  for (const record of [doses, onForm]) {
    expect(carried([form, report], record)).toBe(report.id);
    expect(carried([form, silentReport], record)).toBe(silentReport.id);
  }
  expect(carried([form], onForm)).toBe(form.id);
});

test('of tests the newest goes, whatever it is', () => {
  const older = givenDocument('tb-test', { issued: '2026-09-01' });
  const newer = givenDocument('tb-test', { issued: '2026-11-01' });
  const asPhoto = {
    ...newer,
    versions: newer.versions.map((one) => ({ ...one, kind: 'jpeg' as const })),
  };
  expect(judge(clause('tb-test'), { documents: [older, asPhoto] }).document).toBe(newer.id);
});
