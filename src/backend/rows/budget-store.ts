import { budgetLineSchema } from '../../contract/schemas/budget-schemas.ts';
import type { BudgetLine } from '../../core/budget/budget-line.ts';
import type { BudgetLineId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, textOf } from '../database/row-values.ts';
import { rateOf } from './rate-row.ts';
import { rowReader } from './row-reader.ts';

export const LINES = rowReader<BudgetLine>({
  table: 'budget_lines',
  noun: 'A budget line',
  select: 'SELECT * FROM budget_lines',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...fieldsOf(row, {
      id: 'id',
      title: 'title',
      category: 'category',
      rotation: 'rotation',
      plannedMinor: 'planned_minor',
      actualMinor: 'actual_minor',
      currency: 'currency',
      notes: 'notes',
    }),
    ...rateOf(row),
    ...(row['pinned'] === 1 && { pinned: true }),
    timing:
      row['to_day'] === null
        ? { kind: 'day', day: row['from_day'] }
        : { kind: 'span', from: row['from_day'], to: row['to_day'] },
  }),
  schema: budgetLineSchema,
});

/** Every line, by the day it begins. */
export function listBudgetLines(db: ReadableDb): BudgetLine[] {
  return LINES.list(db, 'ORDER BY from_day, title COLLATE NOCASE, id');
}

export function findBudgetLine(db: ReadableDb, id: BudgetLineId): BudgetLine | undefined {
  return LINES.find(db, 'WHERE id = ?', id);
}

/** Adds or replaces. Inside a change. */
export function saveBudgetLine(db: WritableDb, line: BudgetLine): BudgetLine {
  const { timing } = line;
  prepared(
    db,
    `INSERT INTO budget_lines
       (id, title, category, rotation, planned_minor, actual_minor, currency, rate, rate_on,
        rate_from, rate_to, from_day, to_day, notes, pinned)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, category = excluded.category,
       rotation = excluded.rotation, planned_minor = excluded.planned_minor,
       actual_minor = excluded.actual_minor, currency = excluded.currency, rate = excluded.rate,
       rate_on = excluded.rate_on, rate_from = excluded.rate_from,
       rate_to = excluded.rate_to, from_day = excluded.from_day, to_day = excluded.to_day,
       notes = excluded.notes, pinned = excluded.pinned`,
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
    line.rate?.from ?? null,
    line.rate?.to ?? null,
    timing.kind === 'day' ? timing.day : timing.from,
    timing.kind === 'day' ? null : timing.to,
    line.notes,
    line.pinned === true ? 1 : 0,
  );
  return findBudgetLine(db, line.id) ?? line;
}

/** Inside a change. */
export function removeBudgetLine(db: WritableDb, id: BudgetLineId): boolean {
  return prepared(db, 'DELETE FROM budget_lines WHERE id = ?').run(id).changes > 0;
}
