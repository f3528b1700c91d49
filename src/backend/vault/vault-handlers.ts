import { openAsBlob, rmSync } from 'node:fs';
import { SAMPLE_PASSPHRASE } from '../../contract/sample-passphrase.ts';
import { isFault } from '../../core/shared/fault.ts';
import { nameNewest } from '../backups/name-newest.ts';
import { requireBackup } from '../backups/require-backup.ts';
import { os } from '../calls/os.ts';
import { streamWork, type Work } from '../calls/stream-work.ts';
import { removeDatabase } from '../database/remove-database.ts';
import { vaultFault } from '../database/vault-fault.ts';
import { settleOutputs } from '../delivery/settle-outputs.ts';
import { exportEverything } from '../export/export-everything.ts';
import { inTurn } from '../keys/in-turn.ts';
import type { Secret } from '../keys/keys-file.ts';
import { markSample, unmarkSample } from '../keys/sample-mark.ts';
import type { Vault } from '../keys/vault.ts';
import { vaultFiles } from '../keys/vault-files.ts';
import { emptyBin } from '../rows/empty-bin.ts';
import { isCodeUnseen, readSettings, setCodeUnseen } from '../rows/settings-store.ts';
import { fillSampleSeason } from '../season/fill-sample-season.ts';
import type { AppContext } from '../session/context.ts';
import { createSession } from '../session/session.ts';
import { clockMoment, todayOf } from '../session/today.ts';
import { checkUnasked } from './check-in-background.ts';
import { compareCopies } from './compare-copies.ts';
import { createVault } from './create-vault.ts';
import { deliverBackup, deliverSalvage } from './deliver-backup.ts';
import { keptDays } from './kept-days.ts';
import { listOwnBackups } from './list-own-backups.ts';
import { openVault } from './open-vault.ts';
import { placeBackups } from './place-backups.ts';
import { rehearseBackup } from './rehearse-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';
import { turnToVault } from './turn-to-vault.ts';
import {
  askForPassphrase,
  forgetKeychain,
  keepInKeychain,
  proveToKeychain,
  readKeychain,
  takeFromKeychain,
} from './use-keychain.ts';
import { verifyVault } from './verify-vault.ts';

function opened(context: AppContext, vault: Vault): { ok: true } {
  settleOutputs(vault.db);
  context.session.open(vault);
  context.session.setAutoLock(readSettings(vault.db).autoLockMinutes);
  emptyPastBin(context, vault);
  checkUnasked(context, vault);
  return { ok: true };
}

/** By the clock alone: a day that was named to look ahead empties nothing. */
function emptyPastBin(context: AppContext, { db }: Vault): void {
  const today = todayOf(context);
  if (today.fixed) return;
  try {
    emptyBin(db, today.day);
  } catch (error) {
    // A full disk: it goes at a later opening.
    if (!isFault(error)) throw error;
  }
}

/** Fills the sample season before any page sees the vault; one that cannot be filled goes again. */
async function fillUnseen(context: AppContext, vault: Vault, work: Work): Promise<void> {
  const session = createSession();
  session.open(vault);
  try {
    await fillSampleSeason({ ...context, session }, work);
  } catch (error) {
    vault.close();
    const { keys, keysCopy, database } = vaultFiles(context.place.folder());
    for (const path of [keysCopy, keys]) rmSync(path, { force: true });
    removeDatabase(database);
    throw error;
  }
}

interface ToMake {
  readonly passphrase: string;
  readonly sample?: boolean | undefined;
}

/** In the folder where such a vault belongs; the window is left with the person's own where it fails. */
async function makeInPlace(context: AppContext, input: ToMake, work: Work) {
  const { session, place } = context;
  if (session.isOpen()) throw vaultFault('vault-exists');
  place.turnTo(input.sample === true ? 'sample' : 'own');
  try {
    return await makeVault(context, input, work);
  } catch (error) {
    place.turnTo('own');
    throw error;
  }
}

async function makeVault(
  context: AppContext,
  { passphrase, sample }: ToMake,
  work: Work,
): Promise<{ recoveryCode: string }> {
  work.report(0, 1, 'Making the keys');
  const { vault, recoveryCode } = await createVault(context.place.folder(), {
    passphrase,
    isShown: sample === true,
    // A passphrase that is printed in the app is guessed by nobody.
    derivation: passphrase === SAMPLE_PASSPHRASE ? undefined : await context.calibrate?.(),
  });
  if (sample === true) {
    await fillUnseen(context, vault, work);
    markSample(context.place.folder(), passphrase);
  }
  opened(context, vault);
  return { recoveryCode };
}

/** Who asks while another try is under way waits for its end, instead of hearing that the vault is in use. */
const takeTurn = inTurn();

async function openWith(
  context: AppContext,
  { passphrase, showCode }: { passphrase: string; showCode?: boolean | undefined },
): Promise<{ ok: true; recoveryCode?: string }> {
  return await takeTurn(async () => {
    context.session.close();
    try {
      const vault = await openVault(context.place.folder(), { passphrase });
      const answer = opened(context, vault);
      await proveToKeychain(context, vault);
      if (showCode !== true || !isCodeUnseen(vault.db)) return answer;
      return { ...answer, recoveryCode: await vault.renewRecoveryCode(passphrase) };
    } catch (error) {
      if (isFault(error) && error.code === 'passphrase-wrong') askForPassphrase(context);
      throw error;
    }
  });
}

async function openByKeychain(context: AppContext): Promise<{ ok: true }> {
  return await takeTurn(async () => {
    // First the key: a keychain that does not give it locks nobody out of an open vault.
    const dataKey = await takeFromKeychain(context);
    try {
      context.session.close();
      return opened(context, await openVault(context.place.folder(), { dataKey }));
    } catch (error) {
      dataKey.fill(0);
      if (isFault(error) && error.code === 'passphrase-due') askForPassphrase(context);
      throw error;
    }
  });
}

async function recover(
  context: AppContext,
  recoveryCode: string,
  next: string,
): Promise<{ ok: true }> {
  return await takeTurn(async () => {
    context.session.close();
    const vault = await openVault(context.place.folder(), { recoveryCode });
    try {
      await vault.resetPassphrase(next, await context.calibrate?.());
      askForPassphrase(context);
      unmarkSample(context.place.folder());
    } catch (error) {
      vault.close();
      throw error;
    }
    // Who typed it in has it.
    setCodeUnseen(vault.db, false);
    return opened(context, vault);
  });
}

function secretOf({
  kind,
  secret,
}: {
  kind: 'passphrase' | 'recovery-code';
  secret: string;
}): Secret {
  return kind === 'passphrase' ? { passphrase: secret } : { recoveryCode: secret };
}

/** What is damaged, and the newest backup by its name where one is advised. */
async function verifyNow(context: AppContext, { report, signal }: Work) {
  const vault = context.session.require();
  const found = await verifyVault(vault, { onProgress: report, signal });
  const problems = found.problems.map((problem) => ({
    ...problem,
    message: nameNewest(problem.message, vault.folder),
  }));
  return { ...found, problems };
}

async function takeNow(context: AppContext, { report, signal }: Work) {
  const vault = context.session.require();
  const taken = await takeBackup(vault, clockMoment(), { onProgress: report, signal });
  context.backups.taken(vault);
  context.session.announce();
  return taken;
}

interface ToRestore {
  readonly backup: Blob | { readonly name?: string | undefined };
  readonly secret: string;
  readonly kind: 'passphrase' | 'recovery-code';
  readonly aside?: boolean | undefined;
}

async function restore(context: AppContext, input: ToRestore, { report, signal }: Work) {
  context.session.close();
  const { backup, aside } = input;
  const file =
    backup instanceof Blob
      ? backup
      : await openAsBlob(requireBackup(context.place.folder(), backup.name).path);
  const restored = await restoreBackup(file, context.place.folder(), secretOf(input), {
    onProgress: report,
    signal,
    ...(aside === true && { aside: clockMoment() }),
  });
  context.session.announce();
  return restored;
}

export const vaultHandlers = {
  create: os.vault.create.handler(({ context, input, signal }) =>
    streamWork(context, signal, (work) => makeInPlace(context, input, work)),
  ),
  turnTo: os.vault.turnTo.handler(({ context, input }) =>
    takeTurn(async () => {
      await turnToVault(context, input.vault);
      return { ok: true as const };
    }),
  ),
  open: os.vault.open.handler(({ context, input }) => openWith(context, input)),
  keychain: os.vault.keychain.handler(({ context }) => readKeychain(context)),
  keepInKeychain: os.vault.keepInKeychain.handler(({ context, input }) =>
    keepInKeychain(context, input.passphrase, input.everyDays),
  ),
  forgetKeychain: os.vault.forgetKeychain.handler(({ context }) => forgetKeychain(context)),
  openByKeychain: os.vault.openByKeychain.handler(({ context }) => openByKeychain(context)),
  recover: os.vault.recover.handler(({ context, input }) =>
    recover(context, input.recoveryCode, input.newPassphrase),
  ),
  lock: os.vault.lock.handler(async ({ context }) => {
    context.session.lock();
    await context.session.left();
    return { ok: true as const };
  }),
  changePassphrase: os.vault.changePassphrase.handler(async ({ context, input }) => {
    await context.session
      .require()
      .changePassphrase(input.current, input.next, await context.calibrate?.());
    askForPassphrase(context);
    unmarkSample(context.place.folder());
    return { ok: true as const };
  }),
  renewRecoveryCode: os.vault.renewRecoveryCode.handler(async ({ context, input }) => {
    const vault = context.session.require();
    return {
      recoveryCode: await vault.renewRecoveryCode(input.passphrase, () =>
        setCodeUnseen(vault.db, true),
      ),
    };
  }),
  keepRecoveryCode: os.vault.keepRecoveryCode.handler(({ context }) => {
    setCodeUnseen(context.session.require().db, false);
    context.session.announce();
    return { ok: true as const };
  }),
  verify: os.vault.verify.handler(({ context, signal }) =>
    streamWork(context, signal, (work) => verifyNow(context, work)),
  ),
  compareCopies: os.vault.compareCopies.handler(({ context }) =>
    compareCopies(context.session.require()),
  ),
  backgroundCheck: os.vault.backgroundCheck.handler(
    ({ context }) => context.session.memory().check ?? null,
  ),
  keptCopies: os.vault.keptCopies.handler(({ context }) =>
    keptDays(context.session.require().folder),
  ),
  backup: os.vault.backup.handler(({ context, input, signal }) =>
    streamWork(context, signal, (work) => deliverBackup(context, input, work)),
  ),
  backups: os.vault.backups.handler(({ context }) => listOwnBackups(context)),
  placeBackups: os.vault.placeBackups.handler(async ({ context, input }) => {
    await placeBackups(context, input);
    return listOwnBackups(context);
  }),
  takeBackup: os.vault.takeBackup.handler(({ context, signal }) =>
    streamWork(context, signal, (work) => takeNow(context, work)),
  ),
  rehearse: os.vault.rehearse.handler(({ context, input, signal }) =>
    streamWork(context, signal, (work) =>
      rehearseBackup(context.session.require(), input.name, work),
    ),
  ),
  salvage: os.vault.salvage.handler(({ context, input, signal }) =>
    streamWork(context, signal, async () => {
      context.session.close();
      const { to, name } = input;
      return await deliverSalvage(context, { to, name, secret: secretOf(input) });
    }),
  ),
  restore: os.vault.restore.handler(({ context, input, signal }) =>
    streamWork(context, signal, (work) => restore(context, input, work)),
  ),
  export: os.vault.export.handler(({ context, input, signal }) =>
    streamWork(context, signal, (work) => exportEverything(context, input.to, work)),
  ),
};
