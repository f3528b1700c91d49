import type { DocumentType } from './document-type.ts';

/** The issuer of what the applicant writes: a photo, a curriculum vitae, a statement. */
const APPLICANT = 'Applicant';

/**
 * Whether a paper of the type prints a day that hosts may ask for: what somebody else issues does, such
 * as a letter, a report or a transcript. What the applicant writes may have none, and of a type of one's
 * own nobody knows.
 */
export function bearsDay(type: Pick<DocumentType, 'issuer'> | undefined): boolean {
  return type !== undefined && type.issuer !== '' && type.issuer !== APPLICANT;
}
