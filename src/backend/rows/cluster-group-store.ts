import { clusterGroupSchema } from '../../contract/schemas/budget-schemas.ts';
import type { ClusterGroup } from '../../core/clusters/cluster-group.ts';
import type { ClusterGroupId, RotationId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, textOf } from '../database/row-values.ts';
import { joinRows } from './join-rows.ts';
import { rowReader } from './row-reader.ts';

export const GROUPS = rowReader<Omit<ClusterGroup, 'rotations'>>({
  table: 'cluster_groups',
  noun: 'A group of rotations',
  select: 'SELECT * FROM cluster_groups',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => fieldsOf(row, { id: 'id', title: 'title' }),
  schema: clusterGroupSchema.omit({ rotations: true }),
});

export const GROUP_ROTATIONS = rowReader<RotationId>({
  table: 'cluster_group_rotations',
  noun: 'A place in a group of rotations',
  select: 'SELECT * FROM cluster_group_rotations',
  keyOf: (row) => `${row['cluster_group']} ${row['position']}`,
  fields: (row) => row['rotation'],
  schema: clusterGroupSchema.shape.rotations.element,
});

const putGroup = joinRows(
  (group: Omit<ClusterGroup, 'rotations'>, rotations: readonly RotationId[]) => ({
    ...group,
    rotations,
  }),
);

/** Every group, by title, its rotations in the user's order. */
export function listClusterGroups(db: ReadableDb): ClusterGroup[] {
  const rotations = GROUP_ROTATIONS.group(db, 'ORDER BY position', 'cluster_group');
  return GROUPS.list(db, 'ORDER BY title COLLATE NOCASE, id').map((group) =>
    putGroup(group, rotations.get(group.id) ?? []),
  );
}

export function findClusterGroup(db: ReadableDb, id: ClusterGroupId): ClusterGroup | undefined {
  const group = GROUPS.find(db, 'WHERE id = ?', id);
  const which = 'WHERE cluster_group = ? ORDER BY position';
  return group && putGroup(group, GROUP_ROTATIONS.list(db, which, id));
}

/** Adds or replaces. A rotation named twice counts once. Inside a change. */
export function saveClusterGroup(db: WritableDb, group: ClusterGroup): ClusterGroup {
  prepared(
    db,
    `INSERT INTO cluster_groups (id, title) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title`,
  ).run(group.id, group.title);
  const rotations = [...new Set(group.rotations)];
  prepared(db, 'DELETE FROM cluster_group_rotations WHERE cluster_group = ? AND position >= ?').run(
    group.id,
    rotations.length,
  );
  for (const [position, rotation] of rotations.entries()) {
    prepared(
      db,
      `INSERT INTO cluster_group_rotations (cluster_group, position, rotation) VALUES (?, ?, ?)
       ON CONFLICT (cluster_group, position) DO UPDATE SET rotation = excluded.rotation`,
    ).run(group.id, position, rotation);
  }
  return findClusterGroup(db, group.id) ?? group;
}

/** Inside a change. */
export function removeClusterGroup(db: WritableDb, id: ClusterGroupId): boolean {
  prepared(db, 'DELETE FROM cluster_group_rotations WHERE cluster_group = ?').run(id);
  return prepared(db, 'DELETE FROM cluster_groups WHERE id = ?').run(id).changes > 0;
}
