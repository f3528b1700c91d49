import { CHECK_AND_COVER_TYPES } from './catalogue-checks-cover.ts';
import { EXAM_AND_PERSONAL_TYPES } from './catalogue-exams-personal.ts';
import { GRADUATE_TYPES } from './catalogue-graduates.ts';
import { HEALTH_TYPES } from './catalogue-health.ts';
import { SCHOOL_TYPES } from './catalogue-school.ts';
import { TRAINING_TYPES } from './catalogue-training.ts';
import { TRAVEL_AND_HOST_TYPES } from './catalogue-travel-host.ts';
import { VACCINE_TYPES } from './catalogue-vaccines.ts';
import type { DocumentType } from './document-type.ts';

/**
 * Every document type that US hosts were seen to ask for, with the validity that holds when a host
 * says nothing else, and the page behind it (domain facts, sections 1 and 2b). Keys are stable: vaults and
 * host packs hold them.
 */
export const CATALOGUE: readonly DocumentType[] = [
  ...SCHOOL_TYPES,
  ...VACCINE_TYPES,
  ...HEALTH_TYPES,
  ...TRAINING_TYPES,
  ...CHECK_AND_COVER_TYPES,
  ...EXAM_AND_PERSONAL_TYPES,
  ...GRADUATE_TYPES,
  ...TRAVEL_AND_HOST_TYPES,
];
