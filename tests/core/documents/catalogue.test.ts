import { expect, test } from 'vitest';
import { documentTypeSchema } from '../../../src/contract/schemas/document-schemas.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { findType } from '../../../src/core/documents/find-type.ts';

test('every type is a valid one, under a key of its own', () => {
  for (const type of CATALOGUE) expect(documentTypeSchema.parse(type)).toEqual(type);
  expect(new Set(CATALOGUE.map(({ key }) => key)).size).toBe(CATALOGUE.length);
});

test('every type names its source and the day it was read; what nobody read says so', () => {
  for (const { key, source } of CATALOGUE.filter((type) => type.key !== 'other')) {
    expect(source, key).toBeDefined();
    expect(['2026-11-01', '2026-11-27'], key).toContain(source?.readOn);
    expect(source?.url === '' ? source.label : source?.url, key).toMatch(/^(https?:\/\/|Recalled)/);
  }
});

test('numbers that rules compare carry their units', () => {
  const unit = (type: string, fact: string) =>
    findType(CATALOGUE, type).facts.find(({ key }) => key === fact)?.unit;
  expect(unit('hepatitis-b', 'titer')).toBe('mIU/mL');
  expect(unit('malpractice', 'perOccurrence')).toBe('USD');
  expect(unit('malpractice', 'aggregate')).toBe('USD');
  expect(unit('health-insurance', 'cover')).toBe('USD');
});

test('a key that nobody knows is a plain type under readable words', () => {
  expect(findType(CATALOGUE, 'own-yellow-fever')).toMatchObject({
    key: 'own-yellow-fever',
    title: 'Yellow fever',
    validity: { kind: 'none' },
  });
});

test('what takes time says how long and why, and whether a page or we say so', () => {
  const lead = (type: string) => findType(CATALOGUE, type).lead;
  for (const { key, lead: time } of CATALOGUE.filter((type) => type.lead !== undefined)) {
    expect(time?.span.amount, key).toBeGreaterThan(0);
    expect(time?.why, key).toMatch(/our estimate$|University of Florida/);
  }
  expect(lead('affiliation-agreement')?.span).toEqual({ amount: 10, unit: 'weeks' });
  expect(lead('hepatitis-b')?.why).toContain('three doses over 6 months');
  expect(lead('state-permission')?.why).toContain('by mail only');
});
