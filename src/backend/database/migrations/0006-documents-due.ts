import { upgradeAdmissionRule } from '../../../core/admission/upgrade-admission-rule.ts';
import { isRecord } from '../../../core/shared/is-record.ts';
import type { WritableDb } from '../handles.ts';
import { prepared } from '../prepared.ts';
import { textOf } from '../row-values.ts';
import { mapJson } from './map-json.ts';
import type { Migration } from './migration.ts';

/** Whom hosts take and when, in the language of version 2, in the rows and in what undo puts back. */
export const documentsDue: Migration = {
  version: 6,
  name: 'the day on which documents are due',
  up: (db) => {
    const update = prepared(db, 'UPDATE hosts SET admission = ? WHERE id = ?');
    for (const row of prepared(db, 'SELECT id, admission FROM hosts').all()) {
      update.run(upgradeAll(textOf(row, 'admission')), textOf(row, 'id'));
    }
    upgradeImages(db);
  },
};

function upgradeImages(db: WritableDb): void {
  const sql = `SELECT seq, before, after FROM change_rows WHERE name = 'hosts'`;
  const update = prepared(db, 'UPDATE change_rows SET before = ?, after = ? WHERE seq = ?');
  for (const { seq = null, before, after } of prepared(db, sql).all()) {
    update.run(upgradeImage(before), upgradeImage(after), Number(seq));
  }
}

/** The image of a row: an object of column values, of which `admission` is JSON again. */
function upgradeImage(image: unknown): string | null {
  if (typeof image !== 'string') return null;
  return mapJson(image, (row) =>
    isRecord(row) && typeof row['admission'] === 'string'
      ? { ...row, admission: upgradeAll(row['admission']) }
      : row,
  );
}

function upgradeAll(rules: string): string {
  return mapJson(rules, (value) =>
    Array.isArray(value) ? value.map((rule: unknown) => upgradeAdmissionRule(rule)) : value,
  );
}
