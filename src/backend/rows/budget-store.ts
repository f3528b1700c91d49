import type { BudgetLine } from '../../core/budget/budget-line.ts';
import type { BudgetLineId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { numberOf, optional, textOf } from '../database/row-values.ts';
import { toRate } from './rate-row.ts';

/** Every line, by the day it begins. */
export function listBudgetLines(db: ReadableDb): BudgetLine[] {
  const sql = 'SELECT * FROM budget_lines ORDER BY from_day, title COLLATE NOCASE, id';
  return prepared(db, sql).all().map(toLine);
}

export function findBudgetLine(db: ReadableDb, id: BudgetLineId): BudgetLine | undefined {
  const row = prepared(db, 'SELECT * FROM budget_lines WHERE id = ?').get(id);
  return row && toLine(row);
}

/** Adds or replaces. Inside a change. */
export function saveBudgetLine(db: WritableDb, line: BudgetLine): BudgetLine {
  const { timing } = line;
  prepared(
    db,
    `INSERT INTO budget_lines
       (id, title, category, rotation, planned_minor, actual_minor, currency, rate, rate_on,
        from_day, to_day, notes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, category = excluded.category,
       rotation = excluded.rotation, planned_minor = excluded.planned_minor,
       actual_minor = excluded.actual_minor, currency = excluded.currency, rate = excluded.rate,
       rate_on = excluded.rate_on, from_day = excluded.from_day, to_day = excluded.to_day,
       notes = excluded.notes`,
  ).run(
    line.id,
    line.title,
    line.category,
    line.rotation ?? null,
    line.plannedMinor,
    line.actualMinor ?? null,
    line.currency,
    line.rate?.rate ?? null,
    line.rate?.on ?? null,
    timing.kind === 'day' ? timing.day : timing.from,
    timing.kind === 'day' ? null : timing.to,
    line.notes,
  );
  return findBudgetLine(db, line.id) ?? line;
}

/** Inside a change. */
export function removeBudgetLine(db: WritableDb, id: BudgetLineId): boolean {
  return prepared(db, 'DELETE FROM budget_lines WHERE id = ?').run(id).changes > 0;
}

function toLine(row: Row): BudgetLine {
  return {
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    category: textOf(row, 'category'),
    ...optional('rotation', row, 'rotation', textOf),
    plannedMinor: numberOf(row, 'planned_minor'),
    ...optional('actualMinor', row, 'actual_minor', numberOf),
    currency: textOf(row, 'currency'),
    ...toRate(row),
    timing:
      row['to_day'] === null
        ? { kind: 'day', day: textOf(row, 'from_day') }
        : { kind: 'span', from: textOf(row, 'from_day'), to: textOf(row, 'to_day') },
    notes: textOf(row, 'notes'),
  } as BudgetLine;
}
