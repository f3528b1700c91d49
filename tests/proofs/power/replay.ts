import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Deed } from '../calls/read-record.ts';

const SECTOR = 512;

/** A file or folder as programs see it, and as it is sure to be on the disk since its last flush. */
interface Bytes {
  readonly number: number;
  now: Buffer;
  flushed: Buffer;
}
interface Folder {
  readonly number: number;
  now: Map<string, Entry>;
  flushed: Map<string, Entry>;
}
type Entry = Bytes | Folder;

/** A folder and all below it, between two deeds of a record. */
export interface Disk {
  readonly root: Folder;
  /** Entries that were made so far: each has a number of its own. */
  made: number;
}

/** What lies in a folder now, all of it flushed. */
export function readDisk(folder: string): Disk {
  const disk: Disk = { root: { number: 0, now: new Map(), flushed: new Map() }, made: 0 };
  const read = (path: string, into: Folder) => {
    for (const name of readdirSync(path)) {
      const at = join(path, name);
      const entry = statSync(at).isDirectory() ? newFolder(disk) : newFile(disk, readFileSync(at));
      into.now.set(name, entry);
      into.flushed.set(name, entry);
      if (isFolder(entry)) read(at, entry);
    }
  };
  read(folder, disk.root);
  return disk;
}

const isFolder = (entry: Entry): entry is Folder => entry.now instanceof Map;

function newFile(disk: Disk, bytes: Buffer): Bytes {
  disk.made += 1;
  return { number: disk.made, now: bytes, flushed: bytes };
}

function newFolder(disk: Disk): Folder {
  disk.made += 1;
  return { number: disk.made, now: new Map(), flushed: new Map() };
}

/** The folder that a path lies in, as programs see it, and its name there. */
function placeOf({ root }: Disk, path: string): { folder: Folder; name: string } | undefined {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let folder = root;
  for (const step of names) {
    const next = folder.now.get(step);
    if (next === undefined || !isFolder(next)) return undefined;
    folder = next;
  }
  return { folder, name };
}

/** The bytes of a file as programs see it; undefined where there is none. */
export function nowAt(disk: Disk, path: string): Buffer | undefined {
  const place = placeOf(disk, path);
  const entry = place?.folder.now.get(place.name);
  return entry === undefined || isFolder(entry) ? undefined : entry.now;
}

/** Does one deed to the disk. */
export function applyDeed(disk: Disk, deed: Deed): void {
  if (deed.kind === 'said' || deed.kind === 'call') return;
  if (deed.kind === 'flush' && deed.path === '.') {
    flushNames(disk.root, disk.root);
    return;
  }
  const place = placeOf(disk, deed.path);
  if (place === undefined) return;
  const { folder, name } = place;
  const there = folder.now.get(name);
  if (deed.kind === 'folder') {
    if (there === undefined) folder.now.set(name, newFolder(disk));
  } else if (deed.kind === 'remove') folder.now.delete(name);
  else if (deed.kind === 'rename') rename(disk, place, deed.to);
  else if (there !== undefined && isFolder(there)) {
    if (deed.kind === 'flush') flushNames(disk.root, there);
  } else {
    const file = there ?? newFile(disk, Buffer.alloc(0));
    folder.now.set(name, file);
    change(file, deed);
    // A file's flush brings its name along.
    if (deed.kind === 'flush') keepName(disk.root, folder, name, file);
  }
}

function change(file: Bytes, deed: Deed): void {
  if (deed.kind === 'empty') file.now = Buffer.alloc(0);
  if (deed.kind === 'cut') file.now = resized(file.now, deed.size);
  if (deed.kind === 'write') file.now = written(file.now, deed.at, deed.bytes);
  if (deed.kind === 'flush') file.flushed = file.now;
}

function rename(disk: Disk, from: { folder: Folder; name: string }, to: string): void {
  const moved = from.folder.now.get(from.name);
  const place = placeOf(disk, to);
  if (moved === undefined || place === undefined) return;
  from.folder.now.delete(from.name);
  place.folder.now.set(place.name, moved);
}

/** The names in a folder are flushed; what was moved into it is gone from where it was. */
function flushNames(root: Folder, folder: Folder): void {
  for (const name of folder.flushed.keys()) {
    if (!folder.now.has(name)) folder.flushed.delete(name);
  }
  for (const [name, entry] of folder.now) {
    if (folder.flushed.get(name) !== entry) keepName(root, folder, name, entry);
  }
}

function keepName(root: Folder, folder: Folder, name: string, entry: Entry): void {
  forget(root, entry);
  folder.flushed.set(name, entry);
}

function forget(folder: Folder, entry: Entry): void {
  for (const [name, other] of folder.flushed) {
    if (other === entry) folder.flushed.delete(name);
    else if (isFolder(other)) forget(other, entry);
  }
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

/** How the power failed: what of the bytes and of the names that nothing flushed was kept. */
export interface Loss {
  readonly name: string;
  readonly keepsBytes: (entry: number) => boolean;
  readonly keepsName: (entry: number) => boolean;
}

const all = () => true;
const none = () => false;

/** The losses that are put to the test; the last keeps and drops by the number of an entry and a seed. */
export function lossesOf(seed: number): readonly Loss[] {
  return [
    { name: 'all kept in order', keepsBytes: all, keepsName: all },
    { name: 'nothing unflushed kept', keepsBytes: none, keepsName: none },
    { name: 'names kept, bytes not', keepsBytes: none, keepsName: all },
    { name: 'bytes kept, names not', keepsBytes: all, keepsName: none },
    {
      name: 'some of each kept',
      keepsBytes: (entry) => coin(entry, seed),
      keepsName: (entry) => coin(entry, seed + 7919),
    },
  ];
}

function coin(entry: number, seed: number): boolean {
  return (
    ((Math.imul(entry + 1, 0x9e_37_79_b1) ^ Math.imul(seed + 1, 0x85_eb_ca_6b)) >>> 16) % 2 === 0
  );
}

/**
 * Lays the disk out in a folder as it is after the power failed during `torn`, the next write: of that the
 * last sector holds nothing that anybody wrote.
 */
export function layOut({ root }: Disk, folder: string, loss: Loss, torn?: Deed): void {
  const tornAt = torn?.kind === 'write' ? torn : undefined;
  const lay = (from: Folder, path: string, now: string) => {
    mkdirSync(path, { recursive: true });
    for (const [name, entry] of entriesLeft(from, loss)) {
      const [at, seen] = [join(path, name), now === '' ? name : `${now}/${name}`];
      if (isFolder(entry)) {
        lay(entry, at, seen);
        continue;
      }
      const bytes = loss.keepsBytes(entry.number) ? entry.now : entry.flushed;
      const isTorn = tornAt !== undefined && tornAt.path === seen;
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, isTorn ? tearInto(bytes, tornAt.at, tornAt.bytes) : bytes);
    }
  };
  lay(root, folder, '');
}

/** The names of a folder after the loss: each is as it was flushed, or as it was changed since. */
function entriesLeft({ now, flushed }: Folder, { keepsName }: Loss): Map<string, Entry> {
  const left = new Map<string, Entry>();
  for (const name of new Set([...now.keys(), ...flushed.keys()])) {
    const [after, before] = [now.get(name), flushed.get(name)];
    const kept = after === before || keepsName((after ?? before)?.number ?? 0) ? after : before;
    if (kept !== undefined) left.set(name, kept);
  }
  return left;
}

function tearInto(bytes: Buffer, at: number, more: Buffer): Buffer {
  const kept = Math.max(0, more.length - SECTOR);
  const half = Buffer.concat([more.subarray(0, kept), Buffer.alloc(more.length - kept, 0xa5)]);
  return written(bytes, at, half);
}
