import { type Day, parseDay, type Span } from '../shared/day.ts';
import type { DocumentType, FactField, Source } from './document-type.ts';

/** The day on which the pages behind the catalogue were gathered and read. */
const READ_ON: Day = parseDay('2026-11-01');

/** A published page. `label` names the page and what it says, and says so where it is our inference. */
export function page(label: string, url: string): Source {
  return { label, url, readOn: READ_ON };
}

export function numberFact(key: string, label: string, unit?: string): FactField {
  return unit === undefined ? { key, label, kind: 'number' } : { key, label, kind: 'number', unit };
}

export function textFact(key: string, label: string): FactField {
  return { key, label, kind: 'text' };
}

export function yesNoFact(key: string, label: string): FactField {
  return { key, label, kind: 'yes-no' };
}

/** Where a document was issued, as an ISO 3166 alpha-2 code; compared by "issued in" rules. */
export const ISSUED_IN: FactField = textFact(
  'country',
  'Country of issue (two letters, such as US)',
);

/**
 * How long getting one takes where no page gives a time: our estimate, said as such, and changed by
 * the user under settings. `why` says what takes the time.
 */
export function estimatedLead(
  amount: number,
  unit: Span['unit'],
  why: string,
): NonNullable<DocumentType['lead']> {
  return { span: { amount, unit }, why: `${why}; our estimate` };
}

/** How long getting one takes as a page says it; `why` names the page. */
export function publishedLead(
  amount: number,
  unit: Span['unit'],
  why: string,
): NonNullable<DocumentType['lead']> {
  return { span: { amount, unit }, why };
}
