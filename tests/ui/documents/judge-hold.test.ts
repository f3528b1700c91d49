import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { DocumentVersion } from '../../../src/core/documents/document.ts';
import type { DocumentType } from '../../../src/core/documents/document-type.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import type { DocumentId, HostId, VersionId } from '../../../src/core/shared/id.ts';
import { judgeHold } from '../../../src/ui/documents/judge-hold.ts';

const today = parseDay('2027-01-12');

const type: DocumentType = {
  key: 'own-1',
  title: 'Card',
  group: 'training',
  issuer: '',
  validity: { kind: 'after-issue', span: { amount: 2, unit: 'years' }, toEndOfMonth: true },
  facts: [],
  note: '',
};

function version(dates: { issued?: string; expires?: string }): DocumentVersion {
  return {
    id: 'v' as VersionId,
    document: 'd' as DocumentId,
    fileName: 'card.pdf',
    addedOn: today,
    issued: dates.issued === undefined ? undefined : parseDay(dates.issued),
    expires: dates.expires === undefined ? undefined : parseDay(dates.expires),
    facts: {},
    kind: 'pdf',
    sha256: '0'.repeat(64),
    bytes: 1,
    pages: 1,
    notes: [],
  };
}

describe('judgeHold', () => {
  it.each([
    [{ expires: '2027-01-12' }, 'Ends soon'],
    [{ expires: '2027-01-11' }, 'Expired'],
    [{ expires: '2027-03-13' }, 'Ends soon'],
    [{ expires: '2027-03-14' }, 'In force'],
    [{ issued: '2025-06-03' }, 'In force'],
    [{}, 'Needs a date'],
  ])('judges %o as %s', (dates, word) => {
    expect(judgeHold({ versions: [version(dates)] }, type, today).word).toBe(word);
  });

  it.each([
    ['passport', {}, 'Needs a date'],
    ['passport', { issued: '2020-01-02' }, 'Needs a date'],
    ['passport', { expires: '2031-01-02' }, 'In force'],
    ['health-insurance', {}, 'Needs a date'],
    ['health-insurance', { issued: '2027-02-01', expires: '2027-06-30' }, 'From 1 Feb 2027'],
    ['health-insurance', { issued: '2027-01-12', expires: '2027-06-30' }, 'In force'],
    ['transcript', {}, 'Not dated yet'],
    ['transcript', { issued: '2026-11-03' }, 'No end date'],
    ['deans-letter', {}, 'Not dated yet'],
    ['tb-test', {}, 'Not dated yet'],
    ['photo', {}, 'No end date'],
    ['other', {}, 'Needs its type'],
    ['cv', {}, 'No end date'],
  ])('of a %s with %o says %s', (key, dates, word) => {
    const bundled = CATALOGUE.find((one) => one.key === key);
    expect(judgeHold({ versions: [version(dates)] }, bundled, today).word).toBe(word);
  });

  it('carries the type rule to the end of the month', () => {
    expect(judgeHold({ versions: [version({ issued: '2025-06-03' })] }, type, today).through).toBe(
      '2027-06-30',
    );
  });

  it('waits for a file that was applied for', () => {
    expect(judgeHold({ versions: [] }, type, today).word).toBe('Applied for');
  });

  it('asks for the host of a paper that is one host’s own', () => {
    const own: DocumentType = { ...type, belongsTo: 'host' };
    const versions = [version({ issued: '2025-06-03' })];
    expect(judgeHold({ versions }, own, today).word).toBe('Needs its host');
    expect(judgeHold({ versions, host: 'h' as HostId }, own, today).word).toBe('In force');
  });
});
