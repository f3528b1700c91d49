import type { Manifest } from '../../core/packets/packet.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { textOf } from '../database/row-values.ts';
import { writeWhole } from '../database/write-whole.ts';
import { insertManifest, removeManifest } from './manifest-store.ts';

/** A file that is being written outside of the vault. */
export interface OutputUnderWay {
  /** The path that it is written to first. */
  readonly beside: string;
  /** The path that it gets when it is whole. */
  readonly target: string;
  /** The hash of all of it, where that is known before. */
  readonly sha256: string | undefined;
}

/**
 * Remembers where a file is written before a byte of it is, so that what a crash leaves can be swept. A
 * packet's manifest is recorded with it, and is pending until `endOutput`.
 */
export function beginOutput(
  db: WritableDb,
  { beside, target, sha256 }: OutputUnderWay,
  manifest?: Manifest,
): void {
  writeWhole(db, () => {
    if (manifest !== undefined) insertManifest(db, manifest);
    prepared(
      db,
      'INSERT INTO outputs_under_way (beside, target, sha256, manifest) VALUES (?, ?, ?, ?)',
    ).run(beside, target, sha256 ?? null, manifest?.id ?? null);
  });
}

/** The file has its place: its manifest, where it is a packet, is final. */
export function endOutput(db: WritableDb, beside: string): void {
  writeWhole(db, () => forget(db, beside));
}

/** The file never got its place: a manifest that was pending goes. */
export function dropOutput(db: WritableDb, beside: string): void {
  writeWhole(db, () => {
    const which = 'SELECT manifest FROM outputs_under_way WHERE beside = ?';
    const manifest = prepared(db, which).get(beside)?.['manifest'];
    forget(db, beside);
    if (typeof manifest === 'string') removeManifest(db, manifest);
  });
}

function forget(db: WritableDb, beside: string): void {
  prepared(db, 'DELETE FROM outputs_under_way WHERE beside = ?').run(beside);
}

export function listOutputs(db: ReadableDb): OutputUnderWay[] {
  return prepared(db, 'SELECT beside, target, sha256 FROM outputs_under_way')
    .all()
    .map((row) => ({
      beside: textOf(row, 'beside'),
      target: textOf(row, 'target'),
      sha256: typeof row['sha256'] === 'string' ? row['sha256'] : undefined,
    }));
}
