import type { WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { TABLE_NAMES } from './table-names.ts';

/** What stands for a lost row that others need; the columns have been there since the first schema. */
const STAND_INS: Readonly<
  Record<string, (id: string) => readonly [string, ...(string | number)[]]>
> = {
  documents: (id) => [
    `INSERT INTO documents (id, type, title, issuer, notes) VALUES (?, 'other', ?, '', '')`,
    id,
    'Document that could not be read',
  ],
  hosts: (id) => [
    `INSERT INTO hosts (id, name, city, state, platform, contact, notes, fictional)
     VALUES (?, ?, '', '', 'e-mail', '', '', 0)`,
    id,
    'Host that could not be read',
  ],
};

/**
 * Gives every row that refers to a lost one a stand-in, where there is one, and takes the others out, until
 * every reference leads somewhere. Answers what was done, as sentences.
 */
export function settleReferences(db: WritableDb): string[] {
  const said = new Set<string>();
  for (;;) {
    const broken = prepared(
      db,
      'SELECT "table" AS child, parent, rowid AS at, fkid FROM pragma_foreign_key_check',
    ).all();
    if (broken.length === 0) return [...said];
    const child = String(broken[0]?.['child']);
    const parent = String(broken[0]?.['parent']);
    const column = columnTo(db, child, Number(broken[0]?.['fkid']));
    const standIn = STAND_INS[parent];
    const missing = `${column} NOT IN (SELECT ${keyOf(db, parent)} FROM ${parent})`;
    if (standIn === undefined) {
      const free = isNullable(db, child, column);
      const settle = free ? `UPDATE ${child} SET ${column} = NULL` : `DELETE FROM ${child}`;
      const { changes } = prepared(db, `${settle} WHERE ${missing}`).run();
      const ending = free ? 'and stand without it' : 'and went with it';
      said.add(
        `${changes} of ${TABLE_NAMES[child] ?? child} belonged to what was lost, ${ending}.`,
      );
    } else {
      const select = `SELECT DISTINCT ${column} AS id FROM ${child} WHERE ${missing}`;
      for (const row of prepared(db, select).all()) {
        const [sql, ...values] = standIn(String(row['id']));
        prepared(db, sql).run(...values);
      }
      said.add(`What belongs to ${TABLE_NAMES[parent] ?? parent} that are lost was kept.`);
    }
  }
}

function columnTo(db: WritableDb, child: string, id: number): string {
  const row = prepared(
    db,
    'SELECT "from" AS name FROM pragma_foreign_key_list(?) WHERE id = ?',
  ).get(child, id);
  return String(row?.['name']);
}

function keyOf(db: WritableDb, table: string): string {
  const row = prepared(db, 'SELECT name FROM pragma_table_info(?) WHERE pk = 1').get(table);
  return String(row?.['name']);
}

function isNullable(db: WritableDb, table: string, column: string): boolean {
  const sql = 'SELECT "notnull" AS held, pk FROM pragma_table_info(?) WHERE name = ?';
  const row = prepared(db, sql).get(table, column);
  return row?.['held'] === 0 && row['pk'] === 0;
}
