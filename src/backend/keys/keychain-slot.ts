import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { vaultFault } from '../database/vault-fault.ts';
import { isSealedInPlain } from './judge-keychain.ts';
import type { Keychain } from './keychain.ts';
import type { KeychainFile, KeychainSlot } from './keychain-file.ts';
import type { KeysFile } from './keys-file.ts';
import { unwrapKey, type WrappedKey } from './wrapped-key.ts';

const DAY_MS = 86_400_000;

/** Why the passphrase has to be typed, although the keychain is used. */
export type WhyDue = 'days' | 'passphrase' | 'machine' | 'proof';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Of this machine, and of how the passphrase stands in the key file. */
function marksOf(keys: KeysFile): Pick<KeychainSlot, 'machine' | 'keys'> {
  return {
    machine: sha256(`${keys.vault} ${hostname()}`),
    keys: sha256(JSON.stringify(keys.passphrase)),
  };
}

/** What the wrapping is good for: whoever changes a day or a number in the file makes it worthless. */
function bound(
  vault: string,
  everyDays: number,
  slot: Pick<KeychainSlot, 'provenAt' | 'machine' | 'keys'>,
): string {
  const { provenAt, machine, keys } = slot;
  return JSON.stringify(['sojourn', 1, vault, 'keychain', everyDays, provenAt, machine, keys]);
}

/**
 * Makes the way through the keychain anew, under a fresh random wrapping key. `wrap` is given that key and
 * answers the data key wrapped under it. Throws Fault `keychain-unavailable`.
 */
export async function makeSlot(
  keychain: Keychain,
  keys: KeysFile,
  everyDays: number,
  now: Date,
  wrap: (under: Buffer, bound: string) => WrappedKey,
): Promise<KeychainFile> {
  const proof = { provenAt: now.toISOString(), ...marksOf(keys) };
  const under = randomBytes(32);
  try {
    const wrapped = wrap(under, bound(keys.vault, everyDays, proof));
    const sealed = await sealKey(keychain, under);
    const slot = { ...proof, sealed: Buffer.from(sealed).toString('base64'), wrapped };
    return { format: 'sojourn-keychain', vault: keys.vault, everyDays, slot };
  } finally {
    under.fill(0);
  }
}

async function sealKey(keychain: Keychain, under: Buffer): Promise<Uint8Array> {
  const { platform } = await keychain.facts();
  const sealed = await keychain.seal(under.toString('base64'));
  if (isSealedInPlain(sealed, platform)) throw vaultFault('keychain-unavailable');
  return sealed;
}

/** Why the keychain does not open the vault with these keys now; undefined where it does. */
export function whyDue(file: KeychainFile, keys: KeysFile, now: Date): WhyDue | undefined {
  const { slot, everyDays } = file;
  if (slot === undefined) return 'proof';
  const marks = marksOf(keys);
  if (slot.keys !== marks.keys) return 'passphrase';
  if (slot.machine !== marks.machine) return 'machine';
  const age = now.getTime() - new Date(slot.provenAt).getTime();
  // A clock that was set back counts like days that have passed.
  return age < 0 || age >= everyDays * DAY_MS ? 'days' : undefined;
}

/**
 * The data key through the keychain; the caller wipes it. Throws Fault `passphrase-due` where the keychain
 * does not give its key, or gives another.
 */
export async function openSlot(keychain: Keychain, file: KeychainFile): Promise<Buffer> {
  const { slot, vault, everyDays } = file;
  if (slot === undefined) throw vaultFault('passphrase-due');
  let under: Buffer;
  try {
    under = Buffer.from(await keychain.unseal(Buffer.from(slot.sealed, 'base64')), 'base64');
  } catch {
    throw vaultFault('passphrase-due');
  }
  try {
    const opened =
      under.length === 32 ? unwrapKey(slot.wrapped, under, bound(vault, everyDays, slot)) : null;
    if (opened === null) throw vaultFault('passphrase-due');
    return opened;
  } finally {
    under.fill(0);
  }
}
