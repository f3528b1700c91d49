import type { Fund } from '../../core/budget/budget-line.ts';
import type { FundId } from '../../core/shared/id.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { numberOf, textOf } from '../database/row-values.ts';
import { toRate } from './rate-row.ts';

/** Every fund, by the day it can be spent from. */
export function listFunds(db: ReadableDb): Fund[] {
  const sql = 'SELECT * FROM funds ORDER BY on_day, title COLLATE NOCASE, id';
  return prepared(db, sql).all().map(toFund);
}

export function findFund(db: ReadableDb, id: FundId): Fund | undefined {
  const row = prepared(db, 'SELECT * FROM funds WHERE id = ?').get(id);
  return row && toFund(row);
}

/** Adds or replaces. Inside a change. */
export function saveFund(db: WritableDb, fund: Fund): Fund {
  prepared(
    db,
    `INSERT INTO funds (id, title, minor, currency, rate, rate_on, on_day, notes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET title = excluded.title, minor = excluded.minor,
       currency = excluded.currency, rate = excluded.rate, rate_on = excluded.rate_on,
       on_day = excluded.on_day, notes = excluded.notes`,
  ).run(
    fund.id,
    fund.title,
    fund.minor,
    fund.currency,
    fund.rate?.rate ?? null,
    fund.rate?.on ?? null,
    fund.on,
    fund.notes,
  );
  return findFund(db, fund.id) ?? fund;
}

/** Inside a change. */
export function removeFund(db: WritableDb, id: FundId): boolean {
  return prepared(db, 'DELETE FROM funds WHERE id = ?').run(id).changes > 0;
}

function toFund(row: Row): Fund {
  return {
    id: textOf(row, 'id'),
    title: textOf(row, 'title'),
    minor: numberOf(row, 'minor'),
    currency: textOf(row, 'currency'),
    ...toRate(row),
    on: textOf(row, 'on_day'),
    notes: textOf(row, 'notes'),
  };
}
