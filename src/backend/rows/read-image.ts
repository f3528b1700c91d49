import type { Thing, ThingKind } from '../../core/history/thing.ts';
import type { Row } from '../database/prepared.ts';
import type { UndoableTable } from '../database/undoable-tables.ts';
import { LINES } from './budget-store.ts';
import { GROUP_ROTATIONS, GROUPS } from './cluster-group-store.ts';
import { DOCUMENTS } from './document-store.ts';
import { OWN_TYPES } from './document-type-store.ts';
import { FUNDS } from './fund-store.ts';
import { HOSTS } from './host-store.ts';
import { ENTRIES } from './immunization-store.ts';
import { LETTERS } from './letter-store.ts';
import { MARKS } from './mark-store.ts';
import { proveProfile } from './profile-store.ts';
import { REQUIREMENTS } from './requirement-store.ts';
import { EXCEPTIONS, ROTATIONS } from './rotation-store.ts';
import type { RowReader } from './row-reader.ts';
import { VERSIONS } from './version-store.ts';

/** What the rows of a table are, and how one that was recorded is read. */
interface ImageReader {
  readonly kind: ThingKind;
  /** The column that names what the thing is a part of. */
  readonly owner?: string;
  readonly read: (row: Row) => Thing | undefined;
}

function image<Value>(
  kind: ThingKind,
  reader: Pick<RowReader<Value>, 'prove'>,
  put: (value: Value) => Thing,
  owner?: string,
): ImageReader {
  const read = (row: Row) => {
    const value = reader.prove(row);
    return value === undefined ? undefined : put(value);
  };
  return { kind, read, ...(owner !== undefined && { owner }) };
}

/** The size of a file stands with its bytes and not with the version. */
const RECORDED_VERSIONS = { prove: (row: Row) => VERSIONS.prove({ ...row, bytes: 0 }) };

/** Every table that changes are recorded of. */
export const IMAGES: Readonly<Record<UndoableTable, ImageReader>> = {
  profile: image('profile', { prove: proveProfile }, (value) => ({ kind: 'profile', value })),
  document_types: image('type', OWN_TYPES, (value) => ({ kind: 'type', value })),
  documents: image('document', DOCUMENTS, (value) => ({ kind: 'document', value })),
  document_versions: image(
    'version',
    RECORDED_VERSIONS,
    (value) => ({ kind: 'version', value }),
    'document',
  ),
  hosts: image('host', HOSTS, (value) => ({ kind: 'host', value })),
  requirements: image('rule', REQUIREMENTS, (value) => ({ kind: 'rule', value }), 'host'),
  rotations: image('rotation', ROTATIONS, (value) => ({ kind: 'rotation', value })),
  exceptions: image('exception', EXCEPTIONS, (value) => ({ kind: 'exception', value }), 'rotation'),
  budget_lines: image('line', LINES, (value) => ({ kind: 'line', value })),
  funds: image('fund', FUNDS, (value) => ({ kind: 'fund', value })),
  cluster_groups: image('group', GROUPS, (value) => ({ kind: 'group', value })),
  cluster_group_rotations: image(
    'place',
    GROUP_ROTATIONS,
    (value) => ({ kind: 'place', value }),
    'cluster_group',
  ),
  immunizations: image('entry', ENTRIES, (value) => ({ kind: 'entry', value })),
  letters: image('letter', LETTERS, (value) => ({ kind: 'letter', value })),
  agenda_marks: image('mark', MARKS, (value) => ({ kind: 'mark', value })),
};
