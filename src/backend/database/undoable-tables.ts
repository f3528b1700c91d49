/**
 * The tables whose rows a change records, so that it can be taken back. Left out: blobs and what is
 * derived from them (kept while anything refers to them), manifests (what was sent stays on record)
 * and settings (preferences).
 */
export const UNDOABLE_TABLES = [
  'profile',
  'document_types',
  'documents',
  'document_versions',
  'hosts',
  'requirements',
  'rotations',
  'exceptions',
  'budget_lines',
  'funds',
  'cluster_groups',
  'cluster_group_rotations',
  'immunizations',
  'letters',
  'agenda_marks',
] as const;

export type UndoableTable = (typeof UNDOABLE_TABLES)[number];
