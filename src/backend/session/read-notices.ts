import type { Notice } from '../../contract/app-contract.ts';
import { sayUnfinishedImport } from '../../core/documents/say-unfinished.ts';
import { sayUnfinishedPacket } from '../../core/packets/say-unfinished-packet.ts';
import { namesIn } from '../database/names-in.ts';
import { syncClientOf } from '../keys/sync-client.ts';
import { isConflictCopy } from '../keys/sync-names.ts';
import type { Vault } from '../keys/vault.ts';
import { isCodeUnseen } from '../rows/settings-store.ts';
import { listUnfinished } from '../rows/unfinished-store.ts';
import type { BackgroundCheck } from './session-memory.ts';

const kept = new WeakMap<Vault, readonly Notice[]>();

/** What is to be said of the open vault and where it lies. Of the place it is looked at once. */
export function readNotices(
  vault: Vault,
  { check, running = NOTHING }: WhatGoesOn = {},
): readonly Notice[] {
  const ofPlace = kept.get(vault) ?? noticesOfPlace(vault.folder);
  kept.set(vault, ofPlace);
  return [
    ...(check?.state === 'damaged' ? [DAMAGED] : []),
    ...(vault.db.open && isCodeUnseen(vault.db) ? [CODE_UNSEEN] : []),
    ...(vault.keysMended() ? [KEYS_MENDED] : []),
    ...ofPlace,
    ...unfinishedIn(vault, running),
  ];
}

/** What of the session says how things stand just now; nothing goes on where it is absent. */
interface WhatGoesOn {
  readonly check?: BackgroundCheck | undefined;
  readonly running?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Work that was cut off; said until the person has read it. */
function unfinishedIn({ db }: Vault, running: ReadonlySet<string>): Notice[] {
  if (!db.open) return [];
  return listUnfinished(db)
    .filter(({ id }) => !running.has(id))
    .map((work) => ({
      code: `${work.kind}-unfinished`,
      message: work.kind === 'import' ? sayUnfinishedImport(work) : sayUnfinishedPacket(work),
      dismiss: work.id,
    }));
}

const KEYS_MENDED: Notice = {
  code: 'keys-mended',
  message:
    'The key file keys.json of this vault was missing or damaged. It was written anew from its second copy, and nothing is lost. Find out what removed it, and make a backup.',
};

const CODE_UNSEEN: Notice = {
  code: 'recovery-code-unseen',
  message:
    'Nobody has said that the recovery code of this vault is kept. If you have it, all is well: otherwise make a new one in the settings, under Vault, and print it.',
};

const DAMAGED: Notice = {
  code: 'check-found-damage',
  message:
    'The check that goes on by itself found damage in this vault. Verify it in the settings: each damaged file is named there, with what to do. Until then make a backup under a new name, and delete none.',
};

function noticesOfPlace(folder: string): Notice[] {
  const client = syncClientOf(folder);
  const copies = namesIn(folder).filter(isConflictCopy);
  return [
    ...(client === undefined ? [] : [synchronised(client)]),
    ...(copies.length === 0 ? [] : [conflicts(copies)]),
  ];
}

function synchronised(client: string): Notice {
  return {
    code: 'folder-synchronised',
    message: `This vault lies in a folder that ${client} keeps the same on other machines. Safe: open it on one machine at a time, lock it, and let ${client} finish before you open it on another. Not safe: two machines at once. A backup in such a folder is always safe.`,
  };
}

function conflicts(names: readonly string[]): Notice {
  return {
    code: 'conflict-copies',
    message: `Two machines wrote this vault, and both are kept: ${[...names].sort().join(', ')}. What was written on the other machine is not in what you see. Compare them (in the settings under Vault, or the command verify), and keep the folder until you have what you want.`,
  };
}
