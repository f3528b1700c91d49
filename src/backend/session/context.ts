import type { Day } from '../../core/shared/day.ts';
import type { Intake } from '../intake/take-in.ts';
import type { Derivation } from '../keys/derive-key.ts';
import type { KeychainPlace } from '../keys/keychain.ts';
import type { Log } from '../logs/log-entry.ts';
import type { LimitsProof } from '../workers/prove-limits.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import type { ChosenFolders } from './chosen-folders.ts';
import type { CopiedSecret } from './copied-secret.ts';
import type { MenuCommands } from './menu-commands.ts';
import type { Session } from './session.ts';
import type { VaultPlace } from './vault-place.ts';

export type WindowKind = 'electron' | 'browser' | 'terminal';

/** A backup or a host pack that a file manager opened with the app. */
export interface OpenedFile {
  readonly kind: 'backup' | 'pack';
  readonly name: string;
  /** What is in it; it does not wait any more. */
  take(): Promise<Uint8Array>;
}

/** What every handler gets: the running app, never more than it needs to answer a call. */
export interface AppContext {
  /** The folder of the vault that is open, or that is opened next. */
  readonly place: VaultPlace;
  readonly window: WindowKind;
  readonly version: string;
  readonly todayOverride: Day | undefined;
  readonly session: Session;
  readonly folders: ChosenFolders;
  readonly intake: Intake;
  readonly chooseFolder: (() => Promise<string | null>) | undefined;
  readonly reveal: ((path: string) => void) | undefined;
  /** Begins the page anew; absent where the page does so itself. */
  readonly startAnew?: (() => void) | undefined;
  /** What a file manager opened and nobody has taken yet; absent where no window is told. */
  readonly opened?: (() => Promise<OpenedFile | null>) | undefined;
  readonly copied: CopiedSecret;
  readonly commands: MenuCommands;
  /** The system's keychain; absent where the window has none. */
  readonly keychain?: KeychainPlace | undefined;
  /** Measures how slowly a passphrase may become a key here; the least that is allowed where absent. */
  readonly calibrate?: (() => Promise<Derivation>) | undefined;
  readonly backups: BackupKeeper;
  /** Whether threads are held to their memory; absent where each call starts an engine anew. */
  readonly limits?: LimitsProof | undefined;
  readonly log: Log;
  /** The folder that the log is written to; absent where there is none. */
  readonly logs?: string | undefined;
}
