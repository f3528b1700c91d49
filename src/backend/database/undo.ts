import { nextToRedo, nextToUndo } from './change.ts';
import type { WritableDb } from './handles.ts';
import { prepared } from './prepared.ts';
import { tableColumns } from './table-columns.ts';
import { writeWhole } from './write-whole.ts';

type Value = string | number | null;
type Image = Record<string, Value>;

/** Takes the newest standing change back. Answers its label, or null when there is none in reach. */
export function undo(db: WritableDb): string | null {
  return replay(db, nextToUndo, 'undo');
}

/** Does the change that was taken back last again. Answers its label, or null when there is none. */
export function redo(db: WritableDb): string | null {
  return replay(db, nextToRedo, 'redo');
}

/**
 * Steps are replayed strictly last in, first out, so every row is as the step left it. References
 * are checked once at the end of the transaction: within a step, a parent may come after its child.
 */
function replay(db: WritableDb, pick: typeof nextToUndo, way: 'undo' | 'redo'): string | null {
  return writeWhole(db, () => {
    const found = pick(db);
    if (found === undefined) return null;
    const { step, label } = found;
    db.pragma('defer_foreign_keys = ON');
    prepared(db, 'INSERT INTO recording (step) VALUES (NULL)').run();
    for (const row of rowsOf(db, step, way)) putRow(db, row.name, row.from, row.to);
    prepared(db, 'DELETE FROM recording').run();
    prepared(db, 'UPDATE changes SET undone = ? WHERE step = ?').run(way === 'undo' ? 1 : 0, step);
    return label;
  });
}

function rowsOf(db: WritableDb, step: number, way: 'undo' | 'redo') {
  const sql = 'SELECT name, before, after FROM change_rows WHERE step = ? ORDER BY seq';
  const rows = prepared(db, sql)
    .all(step)
    .map((row) => ({
      name: String(row['name']),
      before: readImage(row['before']),
      after: readImage(row['after']),
    }));
  return way === 'undo'
    ? rows.reverse().map(({ name, before, after }) => ({ name, from: after, to: before }))
    : rows.map(({ name, before, after }) => ({ name, from: before, to: after }));
}

function readImage(json: unknown): Image | null {
  // Written by the triggers as one object of column values.
  return typeof json === 'string' ? (JSON.parse(json) as Image) : null;
}

/** Turns the row `from` into the row `to`; null stands for no row. */
function putRow(db: WritableDb, table: string, from: Image | null, to: Image | null): void {
  const { all, key } = tableColumns(db, table);
  // An image of an older schema may lack a column, which then keeps its default, or have one too many.
  const named = (image: Image) => all.filter((column) => column in image);
  const values = (image: Image, columns: readonly string[]) => columns.map((c) => image[c] ?? null);
  const where = `WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`;
  let done = 1;
  if (from !== null && to !== null) {
    const set = named(to)
      .map((column) => `${column} = ?`)
      .join(', ');
    const update = prepared(db, `UPDATE main.${table} SET ${set} ${where}`);
    done = update.run(...values(to, named(to)), ...values(from, key)).changes;
  } else if (from !== null) {
    done = prepared(db, `DELETE FROM main.${table} ${where}`).run(...values(from, key)).changes;
  } else if (to !== null) {
    const columns = named(to);
    const marks = columns.map(() => '?').join(', ');
    prepared(db, `INSERT INTO main.${table} (${columns.join(', ')}) VALUES (${marks})`).run(
      ...values(to, columns),
    );
  }
  if (done !== 1) throw new Error('A recorded row is not as the change left it.');
}
