import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { flushFile, flushFolder } from './durable-files.ts';
import type { WritableDb } from './handles.ts';

/** For how many days the vault of before an update is kept beside it. */
export const KEPT_DAYS = 30;

const NAME = /^vault-before-update-from-(\d+)\.db$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The database as it was before an update: encrypted, and opened by the vault's own keys. */
export interface KeptCopy {
  readonly path: string;
  /** The schema version that it has. */
  readonly from: number;
  /** When it was made, in milliseconds since 1970. */
  readonly madeAt: number;
}

/** Keeps the database as it stands, under the schema version that it has. */
export function keepCopy(db: WritableDb, folder: string, from: number): void {
  const temporary = join(folder, `copy-${randomUUID()}.tmp`);
  try {
    db.prepare('VACUUM INTO ?').run(temporary);
    flushFile(temporary);
    renameSync(temporary, join(folder, `vault-before-update-from-${from}.db`));
    flushFolder(folder);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The copies that are kept in a vault's folder, the newest first. */
export function listKeptCopies(folder: string): KeptCopy[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const from = NAME.exec(name)?.[1];
      const path = join(folder, name);
      return from === undefined
        ? []
        : [{ path, from: Number(from), madeAt: statSync(path).mtimeMs }];
    })
    .sort((a, b) => b.madeAt - a.madeAt);
}

/** Removes the copies that were kept long enough by `now`, in milliseconds since 1970. */
export function dropOldCopies(folder: string, now: number): void {
  for (const { path, madeAt } of listKeptCopies(folder)) {
    if (now - madeAt > KEPT_DAYS * DAY_MS) rmSync(path);
  }
}
