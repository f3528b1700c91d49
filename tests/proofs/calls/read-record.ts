import { readFileSync } from 'node:fs';

/** One thing that a process did to a folder, or said. Paths are relative to the folder. */
export type Deed =
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly path: string; readonly size: number }
  | { readonly kind: 'create' | 'empty' | 'flush' | 'remove' | 'folder'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'said'; readonly text: string }
  /** A counted call that was about to happen. */
  | { readonly kind: 'call'; readonly name: string; readonly path: string };

const KINDS = { C: 'create', Z: 'empty', S: 'flush', U: 'remove', M: 'folder' } as const;

/** Reads what watch-calls.c wrote; a line that was cut off with the process ends it. */
export function readRecord(file: string): Deed[] {
  const record = readFileSync(file);
  const deeds: Deed[] = [];
  for (let at = 0; at < record.length; ) {
    const end = record.indexOf(10, at);
    if (end === -1) break;
    const words = record.toString('utf8', at, end).split('\t');
    const length = words[0] === 'W' ? Number(words[3]) : words[0] === 'A' ? Number(words[1]) : 0;
    at = end + 1 + length;
    if (at > record.length) break;
    deeds.push(toDeed(words, record.subarray(end + 1, at)));
  }
  return deeds;
}

function toDeed([mark = '', path = '', third = '']: readonly string[], bytes: Buffer): Deed {
  if (mark === 'A') return { kind: 'said', text: bytes.toString() };
  if (mark === 'W') return { kind: 'write', path, at: Number(third), bytes };
  if (mark === 'T') return { kind: 'cut', path, size: Number(third) };
  if (mark === 'N') return { kind: 'call', name: path, path: third };
  if (mark === 'R') return { kind: 'rename', path, to: third };
  const kind = KINDS[mark as keyof typeof KINDS];
  if (kind === undefined) throw new Error(`The record has a line that begins with "${mark}".`);
  return { kind, path };
}
