import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Deed } from './read-record.ts';

const SECTOR = 512;

/** A file as programs see it, and as it is sure to be on the disk since its last flush. */
interface FileState {
  now: Buffer;
  flushed: Buffer;
}

/** A folder's files between two deeds of a record. */
export type Disk = Map<string, FileState>;

/** What lies in a folder now, all of it flushed. */
export function readDisk(folder: string): Disk {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    files.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, { now: bytes, flushed: bytes }];
    }),
  );
}

/** Does one deed to the disk. */
export function applyDeed(disk: Disk, deed: Deed): void {
  if (deed.kind === 'said' || deed.kind === 'folder') return;
  if (deed.kind === 'rename') {
    renameOn(disk, deed.path, deed.to);
    return;
  }
  if (deed.kind === 'remove') {
    disk.delete(deed.path);
    return;
  }
  const file = disk.get(deed.path) ?? { now: Buffer.alloc(0), flushed: Buffer.alloc(0) };
  // What is flushed may be a folder, which holds no bytes.
  if (deed.kind === 'flush' && !disk.has(deed.path)) return;
  disk.set(deed.path, file);
  if (deed.kind === 'empty') file.now = Buffer.alloc(0);
  if (deed.kind === 'cut') file.now = resized(file.now, deed.size);
  if (deed.kind === 'write') file.now = written(file.now, deed.at, deed.bytes);
  if (deed.kind === 'flush') file.flushed = file.now;
}

function renameOn(disk: Disk, from: string, to: string): void {
  const moved = disk.get(from);
  if (moved === undefined) return;
  disk.delete(from);
  disk.set(to, moved);
}

function resized(bytes: Buffer, size: number): Buffer {
  const next = Buffer.alloc(size);
  bytes.copy(next, 0, 0, Math.min(size, bytes.length));
  return next;
}

function written(bytes: Buffer, at: number, more: Buffer): Buffer {
  const next = resized(bytes, Math.max(bytes.length, at + more.length));
  more.copy(next, at);
  return next;
}

/** How the power failed: everything in order was kept, or only what had been flushed. */
export type Loss = 'in order' | 'unflushed dropped';

/**
 * Lays the disk out in a folder as it is after the power failed during `torn`, the next write: of that the
 * last sector holds nothing that anybody wrote.
 */
export function layOut(disk: Disk, folder: string, loss: Loss, torn?: Deed): void {
  for (const [name, file] of disk) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const bytes = loss === 'in order' ? file.now : file.flushed;
    const isTorn = torn?.kind === 'write' && torn.path === name;
    writeFileSync(path, isTorn ? tearInto(bytes, torn.at, torn.bytes) : bytes);
  }
}

function tearInto(bytes: Buffer, at: number, more: Buffer): Buffer {
  const kept = Math.max(0, more.length - SECTOR);
  const half = Buffer.concat([more.subarray(0, kept), Buffer.alloc(more.length - kept, 0xa5)]);
  return written(bytes, at, half);
}
