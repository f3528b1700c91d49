import type { Day } from '../core/shared/day.ts';
import { createIntake } from './intake/take-in.ts';
import type { Derivation } from './keys/derive-key.ts';
import type { KeychainPlace } from './keys/keychain.ts';
import { createLog } from './logs/create-log.ts';
import type { Log } from './logs/log-entry.ts';
import { router } from './router.ts';
import { createChosenFolders } from './session/chosen-folders.ts';
import type { AppContext, WindowKind } from './session/context.ts';
import { type Clipboard, createCopiedSecret } from './session/copied-secret.ts';
import { createMenuCommands } from './session/menu-commands.ts';
import { createSession } from './session/session.ts';
import { createVaultPlace } from './session/vault-place.ts';
import { keepBackups } from './vault/keep-backups.ts';
import { proveLimits } from './workers/prove-limits.ts';

export interface BackendOptions {
  /** The vault's folder; it need not exist yet. */
  readonly folder: string;
  /** Where the sample season is made; without, in the same folder. */
  readonly sampleFolder?: string | undefined;
  readonly window: WindowKind;
  readonly version: string;
  /** Overrides the clock and the vault's own fixed day, for planning ahead and for tests. */
  readonly today?: Day | undefined;
  /** Lets the person choose a folder and answers its path; absent where no window can. */
  readonly chooseFolder?: (() => Promise<string | null>) | undefined;
  readonly reveal?: ((path: string) => void) | undefined;
  /** Begins the page anew; absent where the page does so itself. */
  readonly startAnew?: (() => void) | undefined;
  /** What a file manager opened with the app; absent where no window is told. */
  readonly opened?: AppContext['opened'];
  /** The system's clipboard; absent where the window has none that it could clear again. */
  readonly clipboard?: Clipboard | undefined;
  /** Takes what was not foreseen instead of the folder, or of standard error where there is none. */
  readonly log?: Log | undefined;
  /** Measures how slowly a passphrase may become a key here; the least that is allowed where absent. */
  readonly calibrate?: (() => Promise<Derivation>) | undefined;
  /** The system's keychain; absent where the window has none. */
  readonly keychain?: KeychainPlace | undefined;
  /** The folder for the log. */
  readonly logs?: string | undefined;
}

export interface Backend {
  readonly router: typeof router;
  readonly context: AppContext;
  /** Locks the vault, ends the workers. */
  close(): Promise<void>;
}

/** The whole app behind its contract. The only place where its parts are put together. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const log = options.log ?? createLog(options.logs, options);
  const backups = keepBackups(log);
  // A command is over in a moment and may be one of a hundred: a window is what people sit before.
  const isWindow = options.window !== 'terminal';
  const session = createSession(isWindow ? backups.atLock : undefined);
  if (isWindow) backups.follow(session);
  const limits = isWindow ? proveLimits() : undefined;
  void limits?.proven.then(() => limits.fault() && session.announce());
  const intake = createIntake();
  const copied = createCopiedSecret(options.clipboard);
  session.watch(() => {
    if (!session.isOpen()) void copied.forget();
  });
  const place = createVaultPlace(options.folder, options.sampleFolder);
  const context: AppContext = {
    place,
    window: options.window,
    version: options.version,
    todayOverride: options.today,
    session,
    folders: createChosenFolders(options.window === 'terminal'),
    intake,
    chooseFolder: options.chooseFolder,
    reveal: options.reveal,
    startAnew: options.startAnew,
    opened: options.opened,
    copied,
    commands: createMenuCommands(),
    keychain: options.keychain,
    calibrate: options.calibrate,
    backups,
    limits,
    log,
    logs: options.logs,
  };
  return {
    router,
    context,
    async close() {
      // A second lock would end the backup that the first one began.
      if (session.isOpen()) session.lock();
      await session.left();
      await copied.forget();
      await intake.close();
    },
  };
}
