import type { Document } from '../documents/document.ts';
import type { Day } from '../shared/day.ts';
import type { HealthPaper } from './record-proof.ts';

/** Types of documents that say what the immunization record can say as well. */
export const IMMUNITY_TYPES: readonly string[] = [
  'mmr',
  'varicella',
  'hepatitis-b',
  'tetanus-titer',
  'covid-19',
  'polio',
  'hepatitis-a',
  'meningococcal',
];
/** Of which each paper and each entry stands for itself. */
export const SINGLE_TYPES: readonly string[] = [
  'tdap',
  'influenza',
  'chest-x-ray',
  'tb-symptom-review',
];
const HEALTH_TYPES: readonly string[] = [...IMMUNITY_TYPES, ...SINGLE_TYPES, 'tb-test'];

/** True for a document whose facts are judged together with the immunization record. */
export function isHealthPaper({ type }: Pick<Document, 'type'>): boolean {
  return HEALTH_TYPES.includes(type);
}

/**
 * Every version of a paper about health. One dated after today is a slip of the pen: it stands for
 * itself, `ahead`, and tells nothing of others.
 */
export function healthPapers(
  documents: readonly Document[],
  today: Day | undefined,
): { readonly present: readonly HealthPaper[]; readonly ahead: readonly HealthPaper[] } {
  const papers = documents
    .filter(isHealthPaper)
    .flatMap((document) => document.versions.map((version) => ({ document, version })));
  const isAhead = ({ version: { issued } }: HealthPaper) =>
    today !== undefined && issued !== undefined && issued > today;
  return {
    present: papers.filter((paper) => !isAhead(paper)),
    ahead: papers.filter(isAhead),
  };
}
