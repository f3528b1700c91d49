import { upgradeRequirement } from '../../../core/requirements/upgrade-requirement.ts';
import { isRecord } from '../../../core/shared/is-record.ts';
import type { WritableDb } from '../handles.ts';
import { prepared } from '../prepared.ts';
import { textOf } from '../row-values.ts';
import { mapJson } from './map-json.ts';
import type { Migration } from './migration.ts';

/**
 * What hosts ask, in the language of version 2, as packs of version 1 are read. The images of rows that
 * undo and redo put back are brought over too. What is no JSON any more stays as it is: damaged rows are
 * told of when they are read.
 */
export const rulesOfVersion2: Migration = {
  version: 5,
  name: 'rules of version 2',
  up: (db) => {
    const rows = prepared(db, 'SELECT id, body FROM requirements').all();
    const update = prepared(db, 'UPDATE requirements SET body = ? WHERE id = ?');
    for (const row of rows) update.run(upgradeBody(textOf(row, 'body')), textOf(row, 'id'));
    upgradeImages(db);
  },
};

function upgradeImages(db: WritableDb): void {
  const sql = `SELECT seq, before, after FROM change_rows WHERE name = 'requirements'`;
  const update = prepared(db, 'UPDATE change_rows SET before = ?, after = ? WHERE seq = ?');
  for (const { seq = null, before, after } of prepared(db, sql).all()) {
    update.run(upgradeImage(before), upgradeImage(after), Number(seq));
  }
}

/** The image of a row: an object of column values, of which `body` is JSON again. */
function upgradeImage(image: unknown): string | null {
  if (typeof image !== 'string') return null;
  return mapJson(image, (row) =>
    isRecord(row) && typeof row['body'] === 'string'
      ? { ...row, body: upgradeBody(row['body']) }
      : row,
  );
}

function upgradeBody(body: string): string {
  return mapJson(body, upgradeRequirement);
}
