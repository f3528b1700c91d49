import { Fault } from '../../core/shared/fault.ts';
import type { Row } from '../database/prepared.ts';

/** A row that does not fit what the core knows: which one, and where. It never says what it holds. */
export interface DamagedRow {
  readonly table: string;
  /** The row's key in its table. */
  readonly key: string;
  /** The field, or the column, that does not fit. */
  readonly field: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** As it is stored, for the export. */
  readonly row: Row;
}

/** The expected failure of whoever asks for the row by its key. */
export function rowDamaged({ message }: DamagedRow): Fault {
  return new Fault('row-damaged', message);
}

/**
 * "A host cannot be read (hosts, h1): its field "platform" does not fit. …" `name` is the key, or
 * empty where the key itself holds words of the person.
 */
export function sayDamage(noun: string, table: string, name: string, field: string): string {
  return (
    `${noun} cannot be read (${name === '' ? table : `${table}, ${name}`}): its field "${field}" does not fit. ` +
    'It is left out until then, and everything else goes on. ' +
    'Export everything: the export holds it as it is stored. Then restore your newest backup, or type it in again.'
  );
}
