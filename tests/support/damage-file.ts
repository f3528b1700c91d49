import { closeSync, fstatSync, openSync, truncateSync, writeSync } from 'node:fs';

const PAGE = 4096;

/** Writes over part of some pages of a closed database; which ones, `random` says (0 to 1). */
export function damagePages(path: string, count: number, random: () => number): void {
  const file = openSync(path, 'r+');
  try {
    const pages = Math.floor(fstatSync(file).size / PAGE);
    for (let n = 0; n < count; n += 1) {
      const page = Math.floor(random() * pages);
      writeSync(
        file,
        Buffer.alloc(64, 0xa5),
        0,
        64,
        page * PAGE + Math.floor(random() * (PAGE - 64)),
      );
    }
  } finally {
    closeSync(file);
  }
}

/** Cuts a closed database off after a share of its bytes. */
export function cutOff(path: string, share: number, size: number): void {
  truncateSync(path, Math.floor(size * share));
}
