import type { WritableDb } from './handles.ts';
import { tableColumns } from './table-columns.ts';
import { UNDOABLE_TABLES } from './undoable-tables.ts';

/** Outside a change nothing may write to these tables: such a write could never be taken back right. */
const REFUSE = `SELECT RAISE(ABORT, 'a row was written outside a change')
  WHERE NOT EXISTS (SELECT 1 FROM recording);`;

/**
 * Puts temporary triggers on every undoable table of this connection. Inside a change they write
 * each row's image before and after into `change_rows`, in the change's own transaction; while a
 * step is being taken back they stay silent. `recording` holds at most one row: the step, or null
 * for silence.
 */
export function recordChanges(db: WritableDb): void {
  db.exec('CREATE TEMP TABLE recording (step INTEGER)');
  for (const table of UNDOABLE_TABLES) {
    const { all } = tableColumns(db, table);
    const image = (row: 'old' | 'new') =>
      `json_object(${all.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
    const trigger = (event: string, before: string, after: string) => `
      CREATE TEMP TRIGGER record_${table}_${event} AFTER ${event} ON main.${table} BEGIN
        ${REFUSE}
        INSERT INTO change_rows (step, name, before, after)
          SELECT step, '${table}', ${before}, ${after} FROM recording
          WHERE step IS NOT NULL AND ${before} IS NOT ${after};
      END;`;
    db.exec(trigger('INSERT', 'NULL', image('new')));
    db.exec(trigger('UPDATE', image('old'), image('new')));
    db.exec(trigger('DELETE', image('old'), 'NULL'));
  }
}
