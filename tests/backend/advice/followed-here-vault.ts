import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../../src/core/shared/fault.ts';
import { resultOf } from '../../support/result-of.ts';
import { PASSPHRASE } from '../../support/vault-fixture.ts';
import type { FollowedHere, Stage } from './advice-row.ts';

/** What is named wrong on purpose is no value of the contract's types. */
const untyped = (value: unknown) => value as never;

async function restore({ client }: Stage, backup: object) {
  const asked = { backup, secret: PASSPHRASE, kind: 'passphrase', aside: true };
  return resultOf(await client.vault.restore(untyped(asked)));
}

async function restoreNewest(stage: Stage) {
  await restore(stage, {});
  await stage.client.vault.open({ passphrase: PASSPHRASE });
}

async function newestBackup(stage: Stage): Promise<Buffer> {
  const { kept, place } = await stage.client.vault.backups();
  return readFileSync(join(place.path ?? '', kept[0]?.name ?? ''));
}

const open = ({ client }: Stage) => client.vault.open({ passphrase: PASSPHRASE });

export const VAULT_FOLLOWED: readonly FollowedHere[] = [
  // Backups and what opens the vault.
  {
    code: 'backups-folder-missing',
    says: 'Connect the disk that it is on, or choose another folder in Settings',
    wrong: async (stage) => {
      const disk = join(stage.folder, 'disk');
      mkdirSync(disk);
      await stage.client.vault.placeBackups({ kind: 'typed', path: disk });
      rmSync(disk, { recursive: true });
      return resultOf(await stage.client.vault.takeBackup());
    },
    instead: async (stage) => {
      mkdirSync(join(stage.folder, 'disk'));
      await resultOf(await stage.client.vault.takeBackup());
      await stage.client.vault.placeBackups({ kind: 'beside' });
      await resultOf(await stage.client.vault.takeBackup());
    },
  },
  {
    code: 'backup-missing',
    says: 'choose the file of a backup yourself',
    wrong: async (stage) => {
      await resultOf(await stage.client.vault.takeBackup());
      return restore(stage, { name: 'gone.sojourn-backup' });
    },
    instead: async (stage) => {
      await restore(stage, new Blob([new Uint8Array(await newestBackup(stage))]));
      await open(stage);
    },
  },
  {
    code: 'backup-not-one',
    says: 'or one in the folder for backups',
    wrong: (stage) => restore(stage, new Blob(['%PDF-1.7'])),
    instead: restoreNewest,
  },
  {
    code: 'backup-damaged',
    says: 'Use another copy of it, or an older backup',
    wrong: async (stage) => {
      const bytes = await newestBackup(stage);
      return restore(stage, new Blob([new Uint8Array(bytes.subarray(0, bytes.length - 5_000))]));
    },
    instead: restoreNewest,
  },
  {
    code: 'vault-exists',
    says: 'Open it, or choose another folder',
    wrong: async ({ client }) => resultOf(await client.vault.create({ passphrase: PASSPHRASE })),
    instead: open,
  },
  {
    code: 'vault-damaged',
    says: 'estore your newest backup, "',
    wrong: (stage) => {
      stage.context.session.close();
      rmSync(join(stage.context.place.folder(), 'vault.db'));
      return open(stage);
    },
    instead: restoreNewest,
  },
  {
    code: 'vault-missing',
    says: 'Create one, or choose the folder that holds it',
    wrong: (stage) => {
      stage.context.session.close();
      rmSync(stage.context.place.folder(), { recursive: true });
      return open(stage);
    },
    // The folder that holds it: the one that its backup was restored into.
    instead: restoreNewest,
  },
  {
    code: 'vault-folder-taken',
    says: 'Choose an empty folder for the vault',
    wrong: async (stage) => {
      stage.context.session.close();
      rmSync(stage.context.place.folder(), { recursive: true });
      mkdirSync(stage.context.place.folder());
      writeFileSync(join(stage.context.place.folder(), 'mine.txt'), 'mine');
      return restore(stage, {});
    },
    first: async ({ context }) => rmSync(join(context.place.folder(), 'mine.txt')),
    instead: restoreNewest,
  },
  {
    code: 'passphrase-wrong',
    says: 'Check capitals and keyboard layout',
    wrong: ({ client }) => client.vault.open({ passphrase: PASSPHRASE.toUpperCase() }),
    instead: open,
  },
  {
    code: 'recovery-code-mistyped',
    says: 'Compare it with the printed one, group by group',
    wrong: async (stage) => {
      const [last = '', ...start] = [...(await printed(stage))].reverse();
      const mistyped = `${start.reverse().join('')}${last === 'A' ? 'B' : 'A'}`;
      return recover(stage, mistyped);
    },
    instead: async (stage) => recover(stage, await printed(stage)),
  },
  {
    code: 'recovery-code-wrong',
    says: 'Look for the one printed for this vault',
    wrong: async (stage) => {
      const earlier = await printed(stage);
      await printed(stage);
      return recover(stage, earlier);
    },
    instead: async (stage) => {
      await open(stage);
      return recover(stage, await printed(stage));
    },
  },
  {
    code: 'keys-mended',
    says: 'make a backup',
    wrong: async (stage) => {
      stage.context.session.close();
      const keys = join(stage.context.place.folder(), 'keys.json');
      if (!mended.has(stage)) rmSync(keys);
      mended.add(stage);
      await open(stage);
      return notice(stage, 'keys-mended');
    },
    first: async ({ client }) => resultOf(await client.vault.takeBackup()),
  },
  {
    code: 'recovery-code-unseen',
    says: 'make a new one in the settings, under Vault, and print it',
    // Other rows may have opened the vault by its code, and so had it.
    wrong: async (stage) => {
      if (!renewed.has(stage)) await printed(stage);
      renewed.add(stage);
      await notice(stage, 'recovery-code-unseen');
    },
    first: async (stage) => {
      await stage.client.vault.renewRecoveryCode({ passphrase: PASSPHRASE });
      await stage.client.vault.keepRecoveryCode();
    },
  },
];

/** Stages whose key file was taken away once. */
const mended = new WeakSet<Stage>();

/** Stages whose recovery code was made anew and not kept. */
const renewed = new WeakSet<Stage>();

async function notice({ client }: Stage, code: string): Promise<void> {
  const found = (await client.app.status()).notices.find((one) => one.code === code);
  if (found !== undefined) throw new Fault(code, found.message);
}

/** A recovery code as it is on the paper. */
async function printed(stage: Stage): Promise<string> {
  if (!stage.context.session.isOpen()) await open(stage);
  return (await stage.client.vault.renewRecoveryCode({ passphrase: PASSPHRASE })).recoveryCode;
}

const recover = ({ client }: Stage, recoveryCode: string) =>
  client.vault.recover({ recoveryCode, newPassphrase: PASSPHRASE });
