import type { ReadableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { textOf, UnreadableColumn } from '../database/row-values.ts';
import { type DamagedRow, rowDamaged, sayDamage } from './damaged-row.ts';

/** A schema of the contract, as far as rows need it. */
export interface RowSchema<Value> {
  safeParse(fields: unknown):
    | { readonly success: true; readonly data: Value }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
      };
}

interface RowKind<Value> {
  readonly table: string;
  /** For sentences, at their beginning: "A host". */
  readonly noun: string;
  /** Every row, to be ordered or narrowed by what is put behind it. */
  readonly select: string;
  readonly keyOf: (row: Row) => string;
  /** The key itself holds words, so no message may name it. */
  readonly keyIsWords?: boolean;
  readonly fields: (row: Row) => unknown;
  readonly schema: RowSchema<Value>;
}

type Reading<Value> =
  | { readonly value: Value; readonly damage?: undefined }
  | { readonly value?: undefined; readonly damage: DamagedRow };

interface Kept<Value> {
  readonly row: Row;
  readonly reading: Reading<Value>;
}

/** How the rows of one table are read: through the contract's schema, one by one. */
export interface RowReader<Value> {
  /** The rows that fit. `rest` narrows or orders the selection. */
  readonly list: (db: ReadableDb, rest: string, ...bound: readonly string[]) => Value[];
  /** The row itself. Throws Fault `row-damaged` for one that does not fit. */
  readonly find: (db: ReadableDb, rest: string, ...bound: readonly string[]) => Value | undefined;
  /** The rows that fit by what they belong to: a column of theirs. */
  readonly group: (db: ReadableDb, rest: string, owner: string) => Map<string, Value[]>;
  /** A row as it was recorded once, in words of today; undefined for one that does not fit. */
  readonly prove: (row: Row) => Value | undefined;
  /** Those that do not fit. */
  readonly damaged: (db: ReadableDb) => DamagedRow[];
}

/**
 * Reads the rows of a table. What was read is kept with the vault's handle and is the very object of
 * before while the row is stored as it was: proving 1,500 versions anew costs more than an edit may.
 */
export function rowReader<Value>(kind: RowKind<Value>): RowReader<Value> {
  const kept = new WeakMap<ReadableDb, Map<string, Kept<Value>>>();

  const read = (db: ReadableDb, row: Row): Reading<Value> => {
    const known = kept.get(db) ?? new Map<string, Kept<Value>>();
    kept.set(db, known);
    const key = kind.keyOf(row);
    const before = known.get(key);
    if (before !== undefined && isSameRow(before.row, row)) return before.reading;
    const reading = prove(kind, key, row);
    known.set(key, { row, reading });
    return reading;
  };

  return {
    list: (db, rest, ...bound) =>
      prepared(db, `${kind.select} ${rest}`)
        .all(...bound)
        .flatMap((row) => read(db, row).value ?? []),
    find: (db, rest, ...bound) => {
      const row = prepared(db, `${kind.select} ${rest}`).get(...bound);
      if (row === undefined) return undefined;
      const { value, damage } = read(db, row);
      if (damage !== undefined) throw rowDamaged(damage);
      return value;
    },
    group: (db, rest, owner) => {
      const groups = new Map<string, Value[]>();
      for (const row of prepared(db, `${kind.select} ${rest}`).all()) {
        const { value } = read(db, row);
        if (value === undefined) continue;
        const key = textOf(row, owner);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [value]);
        else group.push(value);
      }
      return groups;
    },
    prove: (row) => prove(kind, '', row).value,
    damaged: (db) =>
      prepared(db, kind.select)
        .all()
        .flatMap((row) => read(db, row).damage ?? []),
  };
}

function prove<Value>(kind: RowKind<Value>, key: string, row: Row): Reading<Value> {
  const damage = (field: string): Reading<Value> => {
    const { table, noun, keyIsWords } = kind;
    const message = sayDamage(noun, table, keyIsWords === true ? '' : key, field);
    return { damage: { table, key, field, message, row } };
  };
  try {
    const parsed = kind.schema.safeParse(kind.fields(row));
    if (parsed.success) return { value: parsed.data };
    return damage(parsed.error.issues[0]?.path.map(String).join('.') ?? '');
  } catch (error) {
    if (error instanceof UnreadableColumn) return damage(error.column);
    throw error;
  }
}

function isSameRow(before: Row, row: Row): boolean {
  for (const column in row) if (row[column] !== before[column]) return false;
  return true;
}
