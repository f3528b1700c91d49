import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const PIECE = 4 * 1024 * 1024;

/** How often each needle stands in the writable memory of a process of ours. Linux. */
export function searchMemory(pid: number, needles: readonly Buffer[]): number[] {
  const found = needles.map(() => 0);
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const { from, to } of writable(pid)) {
      for (let at = from; at < to; at += PIECE) {
        const piece = readPiece(memory, at, Math.min(PIECE, to - at));
        needles.forEach((needle, index) => {
          found[index] = (found[index] ?? 0) + count(piece, needle);
        });
      }
    }
  } finally {
    closeSync(memory);
  }
  return found;
}

function writable(pid: number): { readonly from: number; readonly to: number }[] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, from = '', to = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
    return from === '' ? [] : [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
  });
}

/** Pages that went or that nobody may read count as empty. */
function readPiece(memory: number, at: number, length: number): Buffer {
  const piece = Buffer.alloc(length);
  try {
    return piece.subarray(0, readSync(memory, piece, 0, length, at));
  } catch {
    return Buffer.alloc(0);
  }
}

function count(piece: Buffer, needle: Buffer): number {
  let times = 0;
  for (let at = piece.indexOf(needle); at !== -1; at = piece.indexOf(needle, at + 1)) times += 1;
  return times;
}
