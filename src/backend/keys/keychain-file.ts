import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../database/durable-files.ts';
import { wrappedKeySchema } from './wrapped-key.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** A way to the data key through the keychain, and what it is good for. */
const slotSchema = z.object({
  /** When the passphrase was typed last. */
  provenAt: z.iso.datetime(),
  /** Of the machine, and of how the passphrase stood in the key file then. */
  machine: hash,
  keys: hash,
  /** The wrapping key, sealed by the keychain. */
  sealed: z.base64(),
  /** The data key under the wrapping key. */
  wrapped: wrappedKeySchema,
});

export type KeychainSlot = z.infer<typeof slotSchema>;

const fileSchema = z.object({
  format: z.literal('sojourn-keychain'),
  vault: z.uuid(),
  /** After so many days the passphrase is asked again. */
  everyDays: z.int().min(1).max(90),
  /** Absent while the passphrase has to be typed: then there is nothing that could open the vault. */
  slot: slotSchema.optional(),
});

export type KeychainFile = z.infer<typeof fileSchema>;

function pathOf(folder: string, vault: string): string {
  return join(folder, `${vault}.json`);
}

/** What is kept for a vault; undefined where nothing is, or where it is damaged. */
export function readKeychainFile(folder: string, vault: string): KeychainFile | undefined {
  try {
    const text = readFileSync(pathOf(folder, vault), 'utf8');
    const file = fileSchema.safeParse(JSON.parse(text)).data;
    return file?.vault === vault ? file : undefined;
  } catch {
    return undefined;
  }
}

export function writeKeychainFile(folder: string, file: KeychainFile): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  eraseKeychainFile(folder, file.vault);
  const temporary = join(folder, `keychain-${randomUUID()}.tmp`);
  const text = `${JSON.stringify(file, null, 2)}\n`;
  replaceFile(pathOf(folder, file.vault), temporary, Buffer.from(text));
}

/** Removes all that is kept for a vault, written over first: a disk may keep what it no longer lists. */
export function eraseKeychainFile(folder: string, vault: string): void {
  const path = pathOf(folder, vault);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return;
  try {
    writeFileSync(path, Buffer.alloc(size), { flag: 'r+' });
  } finally {
    rmSync(path, { force: true });
  }
}
