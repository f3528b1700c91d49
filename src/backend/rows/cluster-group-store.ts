import type { ClusterGroup } from '../../core/clusters/cluster-group.ts';
import type { ClusterGroupId, RotationId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { textOf } from '../database/row-values.ts';

/** Every group, by title, its rotations in the user's order. */
export function listClusterGroups(db: ReadableDb): ClusterGroup[] {
  return prepared(db, 'SELECT * FROM cluster_groups ORDER BY title COLLATE NOCASE, id')
    .all()
    .map((row) => toGroup(db, row));
}

export function findClusterGroup(db: ReadableDb, id: ClusterGroupId): ClusterGroup | undefined {
  const row = prepared(db, 'SELECT * FROM cluster_groups WHERE id = ?').get(id);
  return row && toGroup(db, row);
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

function toGroup(db: ReadableDb, row: Row): ClusterGroup {
  const sql =
    'SELECT rotation FROM cluster_group_rotations WHERE cluster_group = ? ORDER BY position';
  return {
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    rotations: prepared(db, sql)
      .all(textOf(row, 'id'))
      .map((member) => textOf<RotationId>(member, 'rotation')),
  };
}
