import { rmSync } from 'node:fs';

/** What SQLite may leave beside a database of its name. */
const BESIDE = ['', '-wal', '-shm', '-journal'];

/** Removes a closed database with all that lies beside it under its name; one that is not there is fine. */
export function removeDatabase(path: string): void {
  for (const end of BESIDE) rmSync(`${path}${end}`, { force: true });
}
