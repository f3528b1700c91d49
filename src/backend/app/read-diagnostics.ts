import { statSync } from 'node:fs';
import { release } from 'node:os';
import type { Diagnostics } from '../../contract/app-contract.ts';
import { findBackups } from '../backups/find-backups.ts';
import type { ReadableDb } from '../database/handles.ts';
import { newestVersion } from '../database/migrate.ts';
import { ALL_MIGRATIONS } from '../database/migrations/all-migrations.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { vaultState } from '../keys/vault-state.ts';
import { readLog } from '../logs/read-log.ts';
import { sayLine } from '../logs/say-line.ts';
import type { AppContext } from '../session/context.ts';

/** References that somebody who reports a fault may mean, and the frames that tell where to look. */
const MOST_REFERENCES = 5;

/**
 * What helps whoever looks for a fault, and tells nothing of the person: versions, sizes, counts and what
 * the log holds. Made of numbers and of words of the app's own alone, so nothing else can be in it.
 */
export function readDiagnostics(context: AppContext): Diagnostics {
  return {
    lines: [
      `Sojourn ${context.version}, ${context.window} window`,
      `${process.platform} ${process.arch}, system ${/^\d+(\.\d+)?/.exec(release())?.[0] ?? 'unknown'}`,
      `Node ${process.versions.node}, V8 ${process.versions.v8}${engineOf()}`,
      ...vaultLines(context),
      ...logLines(context.logs),
    ],
  };
}

function engineOf(): string {
  const { electron, chrome } = process.versions;
  return electron === undefined ? '' : `, Electron ${electron}, Chromium ${chrome}`;
}

function vaultLines(context: AppContext): string[] {
  const { place, session } = context;
  const folder = place.folder();
  const files = vaultFiles(folder);
  const sizes = `database ${sizeOf(files.database)}, write-ahead log ${sizeOf(`${files.database}-wal`)}`;
  const backups = `Backups kept: ${findBackups(folder).length}`;
  if (!session.isOpen()) return [`Vault: ${lockedState(folder)}, ${sizes}`, backups];
  const { db } = session.require();
  const version = Number(db.pragma('user_version', { simple: true }));
  const check = session.memory().check?.state ?? 'not begun';
  return [
    `Vault: open, ${sizes}`,
    `Schema ${version} of ${newestVersion(ALL_MIGRATIONS)}, check in the background: ${check}`,
    backups,
    `Rows: ${countRows(db).join(', ')}`,
  ];
}

/** A folder that is none of ours, or half a vault, is what one may be asking about. */
function lockedState(folder: string): string {
  try {
    return vaultState(folder) === 'none' ? 'none' : 'locked';
  } catch {
    return 'damaged or none of ours';
  }
}

function sizeOf(path: string): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return size === undefined ? 'not there' : `${size} bytes`;
}

/** Every table by its name, which is ours. */
function countRows(db: ReadableDb): string[] {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
  return tables.map(({ name }) => {
    const row = db.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${name}"`).get();
    return `${name} ${row?.rows ?? 0}`;
  });
}

function logLines(folder: string | undefined): string[] {
  if (folder === undefined) return ['Log: none is written'];
  const { files, bytes, last } = readLog(folder, MOST_REFERENCES);
  return [`Log: ${files} files, ${bytes} bytes`, ...last.flatMap(sayLine)];
}
