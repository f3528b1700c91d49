import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What strace is asked to write down: every file that is opened or made by its name. */
export const TRACED = ['open', 'openat', 'openat2', 'creat', 'rename', 'renameat', 'renameat2'];

/** Not on a disk: devices, the kernel's own files, memory. */
const NO_FILES = /^\/(dev|proc|sys)\//;

/** Every path that a traced session opened for writing, or gave to a file. */
export async function writtenPaths(trace: string): Promise<string[]> {
  const paths = new Set<string>();
  for await (const line of createInterface(createReadStream(trace, 'latin1'))) {
    const path = writtenPath(line);
    if (path !== undefined && !NO_FILES.test(path)) paths.add(path);
  }
  return [...paths].toSorted();
}

/**
 * The path that a line of the trace says was opened for writing, or renamed to; undefined for any other line. What
 * was opened by a folder's handle has the folder in angle brackets before it.
 */
export function writtenPath(line: string): string | undefined {
  const isRename = /\brename(at|at2)?\(/.test(line);
  const isWrite = /\bcreat\(|O_(WRONLY|RDWR|CREAT)/.test(line);
  if ((!isRename && !isWrite) || / = -1 /.test(line)) return undefined;
  const texts = [...line.matchAll(/(?:<([^<>]*)>, )?"((?:[^"\\]|\\.)*)"/g)];
  const [, folder, name] = (isRename ? texts.at(-1) : texts[0]) ?? [];
  if (name === undefined) return undefined;
  return name.startsWith('/') ? name : folder === undefined ? undefined : `${folder}/${name}`;
}
