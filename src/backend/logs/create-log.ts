import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, LogEntry } from './log-entry.ts';
import { logFiles } from './log-files.ts';

/** Bytes after which a file is put away; with the three before it a log is never above a megabyte. */
const MOST_BYTES = 256 * 1024;

/** What stands in each line beside the entry: by which app it was written. */
export interface LogHead {
  readonly version: string;
  readonly window: string;
}

/**
 * Writes each entry as one line of JSON into the folder, for this user only, and onto standard error where
 * there is no folder or it cannot be written. Nothing is written before something is to be said, and a log
 * that fails is in nobody's way.
 */
export function createLog(folder: string | undefined, head: LogHead): Log {
  return (entry) => {
    const line = lineOf(entry, head, new Date());
    if (folder === undefined || !append(folder, line)) process.stderr.write(line);
  };
}

function lineOf(entry: LogEntry, { version, window }: LogHead, at: Date): string {
  const { platform, arch } = process;
  const line = { at: at.toISOString(), version, window, system: `${platform}-${arch}`, ...entry };
  return `${JSON.stringify(line)}\n`;
}

function append(folder: string, line: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rotate(folder);
    appendFileSync(join(folder, logFiles()[0]), line, { mode: 0o600 });
    return true;
  } catch {
    return false;
  }
}

/** Puts a full file away under the next name; the oldest one goes. */
function rotate(folder: string): void {
  const [newest, ...older] = logFiles();
  const size = statSync(join(folder, newest), { throwIfNoEntry: false })?.size ?? 0;
  if (size < MOST_BYTES) return;
  const names = [newest, ...older];
  for (let place = names.length - 1; place > 0; place -= 1) {
    const [from, to] = [names[place - 1] ?? newest, names[place] ?? newest];
    if (statSync(join(folder, from), { throwIfNoEntry: false }) !== undefined)
      renameSync(join(folder, from), join(folder, to));
  }
}
