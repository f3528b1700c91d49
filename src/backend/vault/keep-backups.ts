import type { Notice } from '../../contract/app-contract.ts';
import { newestWhole } from '../../core/backups/choose-kept.ts';
import { isDue, isDueAtLock } from '../../core/backups/is-due.ts';
import { isFault } from '../../core/shared/fault.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { findBackups } from '../backups/find-backups.ts';
import type { Vault } from '../keys/vault.ts';
import { describeSurprise } from '../logs/describe-surprise.ts';
import type { Log } from '../logs/log-entry.ts';
import { isSampleVault } from '../rows/settings-store.ts';
import type { BackupKeeper } from '../session/backup-keeper.ts';
import { countChanges } from '../session/count-changes.ts';
import type { LastWork } from '../session/leave-vault.ts';
import type { Session } from '../session/session.ts';
import { clockMoment } from '../session/today.ts';
import { takeBackup } from './take-backup.ts';

/** After an unlock the window shows first; then a backup that is due is made. */
const AFTER_UNLOCK_MS = 5_000;

/** Rows that making a backup writes into the vault itself: two for each of three outputs under way. */
const OWN_CHANGES = 6;

export interface AutomaticBackups extends BackupKeeper {
  /** The backup at lock, where one is due. */
  readonly atLock: LastWork;
  /** Makes the one that is due some seconds after each unlock. */
  follow(session: Session): void;
}

/**
 * Makes the backups that nobody asks for: after an unlock where one is due, and at lock where something
 * changed. What goes wrong keeps nobody from unlocking or locking; it is told of until one was made. The
 * sample season, which anybody can make anew, has none.
 */
export function keepBackups(log: Log, afterUnlockMs = AFTER_UNLOCK_MS): AutomaticBackups {
  let trouble: Notice | undefined;
  let running: Promise<void> | undefined;
  /** How often a vault had changed when it was opened, or when the newest backup of it was begun. */
  const held = new WeakMap<Vault, number>();
  const attempt = async (vault: Vault, signal?: AbortSignal) => {
    const before = countChanges(vault.db);
    try {
      const { losses } = await takeBackup(vault, clockMoment(), signal && { signal });
      held.set(vault, before + OWN_CHANGES);
      trouble = losses.length === 0 ? undefined : incomplete(losses.length);
    } catch (error) {
      // Locked, or opened again meanwhile: it is due at the next unlock.
      if (signal?.aborted === true || !vault.db.open) return;
      if (!isFault(error)) log(describeSurprise(error, 'background'));
      trouble = notMade(vault.folder, error);
    }
  };
  return {
    trouble: () => trouble,
    taken(vault) {
      held.set(vault, countChanges(vault.db));
      trouble = undefined;
    },
    atLock(vault, signal) {
      const wanted = () => {
        const hasChanged = countChanges(vault.db) !== held.get(vault);
        return isDueAtLock(findBackups(vault.folder), clockMoment().day, hasChanged);
      };
      if (!isKept(vault) || (running === undefined && !wanted())) return undefined;
      return (async () => {
        await running;
        if (!signal.aborted && wanted()) await attempt(vault, signal);
      })();
    },
    follow(session) {
      let last: Vault | undefined;
      const begin = (vault: Vault) => {
        const isHere = session.isOpen() && session.require() === vault;
        if (!isHere || !isKept(vault)) return;
        if (!isDue(findBackups(vault.folder), clockMoment().day)) return;
        running = attempt(vault).finally(() => {
          running = undefined;
          session.announce();
        });
      };
      session.watch(() => {
        if (!session.isOpen() || session.require() === last) return;
        const vault = session.require();
        last = vault;
        held.set(vault, countChanges(vault.db));
        setTimeout(() => begin(vault), afterUnlockMs).unref();
      });
    },
  };
}

/** A vault whose files are gone has its own backup; what locks must not fail because the disk is gone. */
function isKept(vault: Vault): boolean {
  try {
    return vault.rescued() === undefined && !isSampleVault(vault.db);
  } catch {
    return false;
  }
}

function notMade(folder: string, error: unknown): Notice {
  const newest = newestWhole(findBackups(folder));
  const since =
    newest === undefined ? 'There is none yet' : `The newest is of ${formatDay(newest.day)}`;
  const why = isFault(error) ? error.message : 'Verify the vault, and save a backup by hand.';
  return { code: 'backup-not-made', message: `No backup could be made. ${since}. ${why}` };
}

function incomplete(losses: number): Notice {
  const what = losses === 1 ? '1 thing' : `${losses} things`;
  return {
    code: 'backup-incomplete',
    message: `The vault is damaged: ${what} could not be read, and the backup that was just made is without them. The newest whole backup is kept. Verify the vault in Settings.`,
  };
}
