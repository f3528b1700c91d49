import { type Day, parseDay, type Span } from '../shared/day.ts';
import type { DocumentType, FactField, FactOption, Source } from './document-type.ts';

/** The day on which the pages behind the catalogue were gathered and read. */
const READ_ON: Day = parseDay('2026-11-01');

/** A published page. `label` names the page and what it says, and says so where it is our inference. */
export function page(label: string, url: string): Source {
  return { label, url, readOn: READ_ON };
}

type FactMore = Omit<FactField, 'key' | 'label' | 'kind' | 'options'>;

export function numberFact(key: string, label: string, more: FactMore = {}): FactField {
  return { key, label, kind: 'number', ...more };
}

export function textFact(key: string, label: string, more: FactMore = {}): FactField {
  return { key, label, kind: 'text', ...more };
}

/** One of the options, or a word that is kept as typed. */
export function choiceFact(
  key: string,
  label: string,
  options: readonly FactOption[],
  more: FactMore = {},
): FactField {
  return { key, label, kind: 'choice', options, ...more };
}

export function yesNoFact(key: string, label: string, more: FactMore = {}): FactField {
  return { key, label, kind: 'yes-no', ...more };
}

export function dayFact(key: string, label: string, more: FactMore = {}): FactField {
  return { key, label, kind: 'day', ...more };
}

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
