import { fundSchema } from '../../contract/schemas/budget-schemas.ts';
import type { Fund } from '../../core/budget/budget-line.ts';
import type { FundId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, textOf } from '../database/row-values.ts';
import { rateOf } from './rate-row.ts';
import { rowReader } from './row-reader.ts';

export const FUNDS = rowReader<Fund>({
  table: 'funds',
  noun: 'A fund',
  select: 'SELECT * FROM funds',
  keyOf: (row) => textOf(row, 'id'),
  fields: (row) => ({
    ...fieldsOf(row, {
      id: 'id',
      title: 'title',
      minor: 'minor',
      currency: 'currency',
      on: 'on_day',
      notes: 'notes',
    }),
    ...rateOf(row),
  }),
  schema: fundSchema,
});

/** Every fund, by the day it can be spent from. */
export function listFunds(db: ReadableDb): Fund[] {
  return FUNDS.list(db, 'ORDER BY on_day, title COLLATE NOCASE, id');
}

export function findFund(db: ReadableDb, id: FundId): Fund | undefined {
  return FUNDS.find(db, 'WHERE id = ?', id);
}

/** Adds or replaces. Inside a change. */
export function saveFund(db: WritableDb, fund: Fund): Fund {
  prepared(
    db,
    `INSERT INTO funds (id, title, minor, currency, rate, rate_on, rate_from, rate_to, on_day, notes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, minor = excluded.minor,
       currency = excluded.currency, rate = excluded.rate, rate_on = excluded.rate_on,
       rate_from = excluded.rate_from, rate_to = excluded.rate_to,
       on_day = excluded.on_day, notes = excluded.notes`,
  ).run(
    fund.id,
    fund.title,
    fund.minor,
    fund.currency,
    fund.rate?.rate ?? null,
    fund.rate?.on ?? null,
    fund.rate?.from ?? null,
    fund.rate?.to ?? null,
    fund.on,
    fund.notes,
  );
  return findFund(db, fund.id) ?? fund;
}

/** Inside a change. */
export function removeFund(db: WritableDb, id: FundId): boolean {
  return prepared(db, 'DELETE FROM funds WHERE id = ?').run(id).changes > 0;
}
