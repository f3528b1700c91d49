import type { KeychainState } from '../../contract/vault-contract.ts';
import { vaultFault } from '../database/vault-fault.ts';
import { judgeKeychain } from '../keys/judge-keychain.ts';
import type { KeychainPlace } from '../keys/keychain.ts';
import {
  eraseKeychainFile,
  type KeychainFile,
  readKeychainFile,
  writeKeychainFile,
} from '../keys/keychain-file.ts';
import { makeSlot, openSlot, type WhyDue, whyDue } from '../keys/keychain-slot.ts';
import { findKeys } from '../keys/keys-copy.ts';
import type { KeysFile } from '../keys/keys-file.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { wrapKey } from '../keys/wrapped-key.ts';
import type { AppContext } from '../session/context.ts';
import { clockTime } from '../session/today.ts';

const EVERY_DAYS = 14;

const DUE: Readonly<Record<WhyDue, (days: number) => string>> = {
  days: (days) => `It is asked every ${days} days.`,
  passphrase: () => 'It was changed.',
  machine: () => 'This computer has another name than before.',
  proof: () => 'It was changed, or an attempt to open the vault failed.',
};

/** How the keychain stands to the vault of the app's folder, open or locked. */
export async function readKeychain(context: AppContext): Promise<KeychainState> {
  const found = findFile(context);
  const off = { on: false, ready: false, everyDays: EVERY_DAYS };
  // Asking for a keychain may make the system ask the person: not before anybody wants one.
  if (found === undefined && !context.session.isOpen()) return off;
  const judged = await judge(context.keychain);
  if (found === undefined) return { ...off, ...judged };
  const { file, keys } = found;
  const due = whyDue(file, keys, clockTime());
  return {
    ...judged,
    on: true,
    everyDays: file.everyDays,
    ready: 'name' in judged && due === undefined,
    ...(due !== undefined && { due: DUE[due](file.everyDays) }),
  };
}

/** A keychain that cannot even be asked is none. */
async function judge(place: KeychainPlace | undefined) {
  const facts = await place?.keychain.facts().catch(() => undefined);
  if (place !== undefined && facts === undefined)
    return judgeKeychain({ platform: process.platform, backend: undefined, isAvailable: false });
  return judgeKeychain(facts);
}

interface Found {
  readonly place: KeychainPlace;
  readonly file: KeychainFile;
  readonly keys: KeysFile;
}

function findFile(context: AppContext): Found | undefined {
  const { keychain: place, session } = context;
  if (place === undefined) return undefined;
  const keys = session.isOpen() ? session.require().keys() : lockedKeys(context.place.folder());
  const file = keys && readKeychainFile(place.folder, keys.vault);
  return file === undefined || keys === undefined ? undefined : { place, file, keys };
}

function lockedKeys(folder: string): KeysFile | undefined {
  try {
    return findKeys(vaultFiles(folder)).keys;
  } catch {
    return undefined;
  }
}

/** Has the keychain open this vault from now on. Throws Fault `passphrase-wrong`, `keychain-unavailable`. */
export async function keepInKeychain(
  context: AppContext,
  passphrase: string,
  everyDays: number,
): Promise<KeychainState> {
  const vault = context.session.require();
  const { keychain: place } = context;
  if (place === undefined || !('name' in (await judge(place))))
    throw vaultFault('keychain-unavailable');
  await vault.requirePassphrase(passphrase);
  await store(place, vault, everyDays);
  return await readKeychain(context);
}

async function store(place: KeychainPlace, vault: Vault, everyDays: number): Promise<void> {
  const keys = vault.keys();
  const file = await makeSlot(place.keychain, keys, everyDays, clockTime(), (under, bound) =>
    vault.withDataKey((dataKey) => wrapKey(dataKey, under, bound)),
  );
  writeKeychainFile(place.folder, file);
}

/** Removes all that was kept for the keychain: the passphrase and the recovery code alone open the vault. */
export async function forgetKeychain(context: AppContext): Promise<KeychainState> {
  const found = findFile(context);
  if (found !== undefined) eraseKeychainFile(found.place.folder, found.file.vault);
  return await readKeychain(context);
}

/** The data key from the keychain; the caller wipes it. Throws Fault `passphrase-due`, `keychain-unavailable`. */
export async function takeFromKeychain(context: AppContext): Promise<Buffer> {
  const found = findFile(context);
  if (found === undefined || !('name' in (await judge(found.place))))
    throw vaultFault('keychain-unavailable');
  const { place, file, keys } = found;
  if (whyDue(file, keys, clockTime()) !== undefined) throw vaultFault('passphrase-due');
  try {
    return await openSlot(place.keychain, file);
  } catch (error) {
    askForPassphrase(context);
    throw error;
  }
}

/** The passphrase was typed and was right: where the keychain is used, it opens the vault again from now on. */
export async function proveToKeychain(context: AppContext, vault: Vault): Promise<void> {
  const found = findFile(context);
  if (found === undefined) return;
  try {
    if ('name' in (await judge(found.place))) await store(found.place, vault, found.file.everyDays);
  } catch {
    // It opens by the passphrase all the same; the keychain is asked again the next time.
  }
}

/** What could open the vault goes until the passphrase was typed; that the keychain is used stays. */
export function askForPassphrase(context: AppContext): void {
  const found = findFile(context);
  if (found?.file.slot === undefined) return;
  const { slot: _, ...without } = found.file;
  try {
    writeKeychainFile(found.place.folder, without);
  } catch {
    // It was erased before: then the keychain is not used any more, which errs on the safe side.
  }
}
