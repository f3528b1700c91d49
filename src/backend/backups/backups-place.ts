import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../database/durable-files.ts';
import { vaultFiles } from '../keys/vault-files.ts';

/**
 * backups.json in the vault's folder: where each machine puts the backups, and which was rehearsed. Beside
 * the database and not in it: the folder has to be known while the vault is locked, and above all when it
 * does not open any more. By the machine's name, because another machine has other disks. A path is in it and
 * nothing else of the person; without it backups go beside the vault.
 */
const fileSchema = z.object({
  format: z.literal('sojourn-backups'),
  folders: z.record(z.string(), z.string().min(1)),
  rehearsed: z.object({ name: z.string(), day: z.iso.date() }).optional(),
});

type PlaceFile = z.infer<typeof fileSchema>;

export interface BackupsPlace {
  readonly folder: string;
  /** False for the folder beside the vault, which is no second disk. */
  readonly chosen: boolean;
  /** False where a chosen folder is not there: a stick that is not plugged in. */
  readonly there: boolean;
  readonly rehearsed: PlaceFile['rehearsed'];
}

/** Where the backups of the vault in `folder` go on this machine. */
export function backupsPlace(folder: string): BackupsPlace {
  const { folders, rehearsed } = readPlaces(folder);
  const chosen = folders[hostname()];
  const place = chosen ?? join(dirname(folder), `${basename(folder)} backups`);
  const there = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  return { folder: place, chosen: chosen !== undefined, there, rehearsed };
}

/** Sets the folder of this machine; undefined for the one beside the vault. */
export function chooseBackupsPlace(folder: string, chosen: string | undefined): void {
  const { [hostname()]: _, ...others } = readPlaces(folder).folders;
  const folders = chosen === undefined ? others : { ...others, [hostname()]: chosen };
  writePlaces(folder, { ...readPlaces(folder), folders });
}

export function noteRehearsal(folder: string, rehearsed: PlaceFile['rehearsed']): void {
  writePlaces(folder, { ...readPlaces(folder), rehearsed });
}

/** A file that is missing or damaged counts as nothing chosen: it keeps no backup from being made. */
function readPlaces(folder: string): PlaceFile {
  const none = { format: 'sojourn-backups', folders: {} } as const;
  const path = vaultFiles(folder).backups;
  if (!existsSync(path)) return none;
  try {
    return fileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? none;
  } catch {
    return none;
  }
}

function writePlaces(folder: string, places: PlaceFile): void {
  const text = `${JSON.stringify(places, null, 2)}\n`;
  const temporary = join(folder, `backup-${randomUUID()}.tmp`);
  replaceFile(vaultFiles(folder).backups, temporary, Buffer.from(text));
}
