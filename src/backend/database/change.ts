import { type Day, isDay } from '../../core/shared/day.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { prepared, type Row } from './prepared.ts';
import { numberOf, textOf } from './row-values.ts';
import { writeWhole } from './write-whole.ts';

/** Steps that can be taken back; older ones are kept for the history and the bin alone. */
export const KEPT_CHANGES = 500;

/** One action of the person, as it was recorded. */
export interface Step {
  readonly step: number;
  readonly label: string;
}

/**
 * Runs `work` as one user action: one transaction, recorded under `label` ("Deleted BLS card") so
 * that it can be taken back, also after a restart. A change that alters no row leaves no step; a
 * change inside another joins it. What `work` throws rolls everything back; a full or vanished disk
 * comes out as its Fault.
 */
export function change<T>(db: WritableDb, label: string, on: Day, work: (db: WritableDb) => T): T {
  if (db.inTransaction) return work(db);
  return writeWhole(db, () => {
    const step = openStep(db, label, on);
    const result = work(db);
    closeStep(db, step);
    return result;
  });
}

/**
 * Adds what `work` changes to a step that was made before, so that one undo takes both back; with
 * `label` the step is called so from then on. Does nothing and answers undefined where the step is not
 * the newest that stands: undo goes last in, first out.
 */
export function extendChange<T>(
  db: WritableDb,
  step: number,
  work: (db: WritableDb) => T,
  label?: string,
): { readonly result: T } | undefined {
  return writeWhole(db, () => {
    if (newestStep(db) !== step) return undefined;
    prepared(db, 'INSERT INTO recording (step) VALUES (?)').run(step);
    const result = work(db);
    prepared(db, 'DELETE FROM recording').run();
    if (label !== undefined) {
      prepared(db, 'UPDATE changes SET label = ? WHERE step = ?').run(label, step);
    }
    return { result };
  });
}

/** A step of preferences, which undo passes over: they are not taken back. */
export const SETTINGS_IMAGE = 'settings';
const IS_TAKEN_BACK = `NOT EXISTS (
  SELECT 1 FROM change_rows r WHERE r.step = changes.step AND r.name = '${SETTINGS_IMAGE}')`;

/** Notes changed preferences for the history. Call it in the transaction that changes them. */
export function addSettingsStep(
  db: WritableDb,
  on: Day,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): void {
  const added = prepared(db, 'INSERT INTO changes (label, on_day) VALUES (?, ?)').run(
    'Changed the settings',
    on,
  );
  prepared(db, 'INSERT INTO change_rows (step, name, before, after) VALUES (?, ?, ?, ?)').run(
    Number(added.lastInsertRowid),
    SETTINGS_IMAGE,
    JSON.stringify(before),
    JSON.stringify(after),
  );
}

/** The step that undo would take back now. */
export function newestStep(db: ReadableDb): number | undefined {
  const newest = `SELECT max(step) AS step FROM changes WHERE undone = 0 AND ${IS_TAKEN_BACK}`;
  const step = prepared(db, newest).get()?.['step'];
  return typeof step === 'number' ? step : undefined;
}

function openStep(db: WritableDb, label: string, on: Day): number {
  const added = prepared(db, 'INSERT INTO changes (label, on_day) VALUES (?, ?)').run(label, on);
  const step = Number(added.lastInsertRowid);
  prepared(db, 'INSERT INTO recording (step) VALUES (?)').run(step);
  return step;
}

function closeStep(db: WritableDb, step: number): void {
  prepared(db, 'DELETE FROM recording').run();
  const touched = prepared(db, 'SELECT 1 FROM change_rows WHERE step = ? LIMIT 1').get(step);
  if (touched === undefined) {
    prepared(db, 'DELETE FROM changes WHERE step = ?').run(step);
    return;
  }
  forget(db, 'undone = 1');
}

function forget(db: WritableDb, which: string): void {
  prepared(
    db,
    `DELETE FROM change_rows WHERE step IN (SELECT step FROM changes WHERE ${which})`,
  ).run();
  prepared(db, `DELETE FROM changes WHERE ${which}`).run();
}

/** Forgets every step, for rows that nobody did by hand: the sample season as it is made. */
export function forgetChanges(db: WritableDb): void {
  writeWhole(db, () => forget(db, '1 = 1'));
}

/**
 * Notes something done that nothing takes back: undo stops there, and what was taken back before is
 * forgotten. Call it in the transaction that does it.
 */
export function addFinalStep(db: WritableDb, label: string, on: Day): void {
  forget(db, 'undone = 1');
  prepared(db, 'INSERT INTO changes (label, on_day, final) VALUES (?, ?, 1)').run(label, on);
}

/** The first step that undo could still come to, were all after it taken back. */
export function firstInReach(db: ReadableDb): number {
  const sql = `SELECT max(
    coalesce((SELECT max(step) FROM changes), 0) - ${KEPT_CHANGES},
    coalesce((SELECT max(step) FROM changes WHERE final = 1), 0)) + 1 AS step`;
  return numberOf(prepared(db, sql).get() ?? {}, 'step');
}

/** The step that undo would take back now. */
export function nextToUndo(db: ReadableDb): Step | undefined {
  const sql = `SELECT step, label FROM changes WHERE undone = 0 AND ${IS_TAKEN_BACK}
    ORDER BY step DESC LIMIT 1`;
  const step = stepOf(prepared(db, sql).get());
  return step !== undefined && step.step >= firstInReach(db) ? step : undefined;
}

/** The step that redo would do again now. */
export function nextToRedo(db: ReadableDb): Step | undefined {
  const sql = 'SELECT step, label FROM changes WHERE undone = 1 ORDER BY step LIMIT 1';
  return stepOf(prepared(db, sql).get());
}

function stepOf(row: Row | undefined): Step | undefined {
  return row && { step: numberOf(row, 'step'), label: textOf(row, 'label') };
}

/** The labels that undo and redo would act on now. */
export function lastChange(db: ReadableDb): { undo?: string; redo?: string } {
  const undo = nextToUndo(db);
  const redo = nextToRedo(db);
  return {
    ...(undo && { undo: undo.label }),
    ...(redo && { redo: redo.label }),
  };
}

/** The last `count` changes that stand, newest first. */
export function recentChanges(db: ReadableDb, count: number): (Step & { readonly on: Day })[] {
  return prepared(
    db,
    'SELECT step, label, on_day FROM changes WHERE undone = 0 ORDER BY step DESC LIMIT ?',
  )
    .all(count)
    .flatMap((row) => {
      const on = String(row['on_day']);
      return isDay(on) ? [{ step: numberOf(row, 'step'), on, label: textOf(row, 'label') }] : [];
    });
}
