import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../database/durable-files.ts';
import { vaultFault } from '../database/vault-fault.ts';
import {
  DERIVATION,
  type Derivation,
  derivationSchema,
  derivePassphraseKey,
  deriveRecoveryKey,
  isAcceptable,
} from './derive-key.ts';
import { readRecoveryCode } from './recovery-code.ts';
import { unwrapKey, wrapKey, wrappedKeySchema } from './wrapped-key.ts';

const VERSION = 1;
const salt = z.base64().refine((text) => Buffer.from(text, 'base64').length >= 16, 'is too short');

/**
 * keys.json: how to reach the data key, and nothing secret. `vault` is a random name that binds the
 * two wrappings to this vault and to each other.
 */
const keysFileSchema = z.object({
  format: z.literal('sojourn-vault-keys'),
  version: z.literal(VERSION),
  vault: z.uuid(),
  cipher: z.literal('aegis'),
  passphrase: z.object({ derivation: derivationSchema, salt, wrapped: wrappedKeySchema }),
  recovery: z.object({ derivation: z.literal('hkdf-sha256'), salt, wrapped: wrappedKeySchema }),
});

export type KeysFile = z.infer<typeof keysFileSchema>;

/** What opens a vault. */
export type Secret =
  | { readonly passphrase: string }
  | { readonly recoveryCode: string }
  /** A copy of the data key that the keychain gave; whoever opens the vault wipes it. */
  | { readonly dataKey: Buffer };

function bound(vault: string, purpose: string, derivation: unknown, usedSalt: string): string {
  return JSON.stringify(['sojourn', VERSION, vault, 'aegis', purpose, derivation, usedSalt]);
}

async function wrapByPassphrase(
  dataKey: Buffer,
  passphrase: string,
  vault: string,
  derivation: Derivation,
) {
  const fresh = randomBytes(16);
  const key = await derivePassphraseKey(passphrase, fresh, derivation);
  try {
    const text = fresh.toString('base64');
    const wrapped = wrapKey(dataKey, key, bound(vault, 'passphrase', derivation, text));
    return { derivation, salt: text, wrapped };
  } finally {
    key.fill(0);
  }
}

function wrapByRecoveryCode(
  dataKey: Buffer,
  recoveryCode: string,
  vault: string,
): KeysFile['recovery'] {
  const code = readRecoveryCode(recoveryCode);
  const fresh = randomBytes(16);
  const key = deriveRecoveryKey(code, fresh);
  try {
    const text = fresh.toString('base64');
    const wrapped = wrapKey(dataKey, key, bound(vault, 'recovery', 'hkdf-sha256', text));
    return { derivation: 'hkdf-sha256', salt: text, wrapped };
  } finally {
    code.fill(0);
    key.fill(0);
  }
}

/** Wraps a data key by a passphrase and by a recovery code. */
export async function makeKeysFile(
  dataKey: Buffer,
  passphrase: string,
  recoveryCode: string,
  derivation: Derivation = DERIVATION,
): Promise<KeysFile> {
  const vault = randomUUID();
  return {
    format: 'sojourn-vault-keys',
    version: VERSION,
    vault,
    cipher: 'aegis',
    passphrase: await wrapByPassphrase(dataKey, passphrase, vault, derivation),
    recovery: wrapByRecoveryCode(dataKey, recoveryCode, vault),
  };
}

/** The same keys under another passphrase; the recovery code stays good. */
export async function rewrapByPassphrase(
  keys: KeysFile,
  dataKey: Buffer,
  passphrase: string,
  derivation: Derivation = DERIVATION,
): Promise<KeysFile> {
  const wrapped = await wrapByPassphrase(dataKey, passphrase, keys.vault, derivation);
  return { ...keys, passphrase: wrapped };
}

/** The same keys under another recovery code; the passphrase stays good. */
export function rewrapByRecoveryCode(
  keys: KeysFile,
  dataKey: Buffer,
  recoveryCode: string,
): KeysFile {
  return { ...keys, recovery: wrapByRecoveryCode(dataKey, recoveryCode, keys.vault) };
}

/**
 * The data key; the caller wipes it. Throws Fault `passphrase-wrong`, `recovery-code-wrong`,
 * `recovery-code-mistyped`.
 */
export async function openKeys(keys: KeysFile, secret: Secret): Promise<Buffer> {
  if ('dataKey' in secret) return secret.dataKey;
  if ('passphrase' in secret) {
    const { derivation, salt: text, wrapped } = keys.passphrase;
    const key = await derivePassphraseKey(
      secret.passphrase,
      Buffer.from(text, 'base64'),
      derivation,
    );
    const opened = unwrapKey(wrapped, key, bound(keys.vault, 'passphrase', derivation, text));
    key.fill(0);
    if (opened === null) throw vaultFault('passphrase-wrong');
    return opened;
  }
  const code = readRecoveryCode(secret.recoveryCode);
  const { derivation, salt: text, wrapped } = keys.recovery;
  const key = deriveRecoveryKey(code, Buffer.from(text, 'base64'));
  const opened = unwrapKey(wrapped, key, bound(keys.vault, 'recovery', derivation, text));
  code.fill(0);
  key.fill(0);
  if (opened === null) throw vaultFault('recovery-code-wrong');
  return opened;
}

/**
 * Reads the text of a key file. Throws Fault `vault-damaged` when it is none, `vault-newer` for a
 * later form, `vault-keys-weakened` when its derivation is below or far above ours.
 */
export function parseKeysFile(text: string): KeysFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw vaultFault('vault-damaged');
  }
  const head = z
    .object({ format: z.literal('sojourn-vault-keys'), version: z.int() })
    .safeParse(value);
  if (!head.success) throw vaultFault('vault-damaged');
  if (head.data.version > VERSION) throw vaultFault('vault-newer');
  const keys = keysFileSchema.safeParse(value);
  if (!keys.success) throw vaultFault('vault-damaged');
  if (!isAcceptable(keys.data.passphrase.derivation)) throw vaultFault('vault-keys-weakened');
  return keys.data;
}

export function readKeysFile(path: string): KeysFile {
  return parseKeysFile(readFileSync(path, 'utf8'));
}

/** Replaces the key file in one step. */
export function writeKeysFile(path: string, keys: KeysFile): void {
  const temporary = join(dirname(path), `keys-${randomUUID()}.tmp`);
  replaceFile(path, temporary, Buffer.from(keysText(keys)));
}

/** A key file as it is written. */
export function keysText(keys: KeysFile): string {
  return `${JSON.stringify(keys, null, 2)}\n`;
}
