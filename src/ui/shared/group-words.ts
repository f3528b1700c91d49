import type { DocumentGroup } from '../../core/documents/document-type.ts';

/** Groups of document types in the order they show. */
export const GROUP_ORDER: readonly DocumentGroup[] = [
  'personal',
  'school',
  'exams',
  'health',
  'training',
  'checks',
  'cover',
  'travel',
  'host',
];

export const GROUP_WORDS: Readonly<Record<DocumentGroup, string>> = {
  personal: 'Personal',
  school: 'School',
  exams: 'Exams',
  health: 'Health',
  training: 'Training',
  checks: 'Checks',
  cover: 'Insurance',
  travel: 'Travel',
  host: 'Host forms',
};
