import { z } from 'zod';
import { base } from './base.ts';
import { longWork } from './progress.ts';
import { deliveredSchema, saveTargetSchema } from './save-target.ts';
import { day, line, secret } from './schemas/scalars.ts';

const passphrase = z.string().min(8, 'must have at least 8 characters').max(1_000);

export const verifyReportSchema = z.object({
  ok: z.boolean(),
  /** Files whose bytes were hashed again. */
  files: z.int(),
  bytes: z.int(),
  /** What is damaged, by document and file, and what to do. */
  problems: z.array(
    z.object({ code: z.string(), message: z.string(), document: z.string().optional() }),
  ),
});

/** A backup handed over, and what of a damaged vault is not in it, as sentences. */
export const deliveredBackupSchema = deliveredSchema.extend({
  losses: z.array(z.string()).readonly(),
});

const ownBackup = z.object({
  name: z.string(),
  day,
  /** "14.05", by the clock of the machine that made it. */
  time: z.string(),
  /** False where the vault was damaged and it holds what could be read. */
  whole: z.boolean(),
  bytes: z.int(),
  /** False where it opens with an earlier passphrase; absent where no keys of today are there to tell. */
  opensToday: z.boolean().optional(),
});

/** The backups that the app makes by itself. Each was restored and every hash compared before it got its name. */
export const backupsSchema = z.object({
  place: z.object({
    name: z.string(),
    /** False for the folder beside the vault, which is no second disk. */
    chosen: z.boolean(),
    there: z.boolean(),
    /** As a terminal shows it; absent in windows. */
    path: z.string().optional(),
  }),
  /** True where this window makes them; a command line makes them when told to. */
  automatic: z.boolean(),
  /** The newest first. */
  kept: z.array(ownBackup),
  rehearsed: z.object({ name: z.string(), day }).optional(),
  /** Why there is none as there should be, and what to do. */
  trouble: z.string().optional(),
});

export const takenBackupSchema = z.object({
  name: z.string(),
  bytes: z.int(),
  files: z.int(),
  losses: z.array(z.string()).readonly(),
});

/** What a rehearsed restore came to: every row and hash of the backup against the open vault. */
export const rehearsalSchema = z.object({
  name: z.string(),
  day,
  files: z.int(),
  bytes: z.int(),
  rows: z.int(),
  /** Rows that stand in the vault as in the backup. */
  same: z.int(),
  /** Rows that do not: changed, added or removed since. */
  since: z.int(),
  damagedRows: z.int(),
  opensToday: z.boolean(),
});

/** What was proven of a restored vault, and the folder that holds the vault of before, by its name. */
export const restoredSchema = verifyReportSchema.extend({ aside: z.string().optional() });

export type DeliveredBackup = z.infer<typeof deliveredBackupSchema>;

const comparedCopySchema = z.object({
  /** As the file is called in the vault's folder. */
  name: z.string(),
  /** False for one that is cut off, of another vault or of another version. */
  opens: z.boolean(),
  /** What the copy alone holds, what this vault alone holds, and what both hold but not alike. */
  onlyThere: z.array(z.string()),
  onlyHere: z.array(z.string()),
  different: z.array(z.string()),
});

export type ComparedCopy = z.infer<typeof comparedCopySchema>;

/** How the system's keychain stands to this vault. */
const keychainSchema = z.object({
  /** "the macOS Keychain": absent where there is none that protects, or nobody asked yet. */
  name: z.string().optional(),
  /** Why there is none, as a sentence. */
  why: z.string().optional(),
  /** The person wants it used. */
  on: z.boolean(),
  /** It opens the vault now, without the passphrase. */
  ready: z.boolean(),
  /** Days after which the passphrase is asked again. */
  everyDays: z.int(),
  /** Why the passphrase has to be typed first, as a sentence. */
  due: z.string().optional(),
});

export type KeychainState = z.infer<typeof keychainSchema>;

export const vaultContract = {
  /** Makes a vault in the app's folder; a window makes the sample season in one of its own. The recovery code is shown once and kept nowhere. */
  create: base
    .input(z.object({ passphrase, sample: z.boolean().optional() }))
    .output(longWork(z.object({ recoveryCode: z.string() }))),
  /**
   * Locks what is open and turns to the person's own vault or to the sample season, made or not. A sample
   * that lies in the person's own folder is moved to one of its own first.
   */
  turnTo: base
    .input(z.object({ vault: z.enum(['own', 'sample']) }))
    .output(z.object({ ok: z.literal(true) })),
  /**
   * Where nobody has said that the vault's recovery code is kept, and `showCode` asks for it, a new one takes
   * its place and is answered: a vault whose making was cut off shows its code before anything else.
   */
  open: base
    .input(z.object({ passphrase: secret, showCode: z.boolean().optional() }))
    .output(z.object({ ok: z.literal(true), recoveryCode: z.string().optional() })),
  /** Opens with the printed recovery code and sets a new passphrase. */
  recover: base
    .input(z.object({ recoveryCode: secret, newPassphrase: passphrase }))
    .output(z.object({ ok: z.literal(true) })),
  keychain: base.output(keychainSchema),
  /** Has the keychain open this vault on this machine; the passphrase is asked again after so many days. */
  keepInKeychain: base
    .input(z.object({ passphrase: secret, everyDays: z.int().min(1).max(90) }))
    .output(keychainSchema),
  /** Removes all that was kept for it; also while the vault is locked. */
  forgetKeychain: base.output(keychainSchema),
  openByKeychain: base.output(z.object({ ok: z.literal(true) })),
  lock: base.output(z.object({ ok: z.literal(true) })),
  changePassphrase: base
    .input(z.object({ current: secret, next: passphrase }))
    .output(z.object({ ok: z.literal(true) })),
  /** Makes a new recovery code, shown once and kept nowhere; the one before opens this vault no more. */
  renewRecoveryCode: base
    .input(z.object({ passphrase: secret }))
    .output(z.object({ recoveryCode: z.string() })),
  /** The person has the recovery code: until then the window says that nobody does. */
  keepRecoveryCode: base.output(z.object({ ok: z.literal(true) })),
  verify: base.output(longWork(verifyReportSchema)),
  /** What the copies hold that synchronising kept beside this vault because two machines had written. */
  compareCopies: base.output(z.array(comparedCopySchema)),
  /** How far the check is that goes on by itself after opening; null before it began. */
  backgroundCheck: base.output(
    z
      .object({ state: z.enum(['running', 'whole', 'damaged']), files: z.int(), of: z.int() })
      .nullable(),
  ),
  /** The vaults of before an update that are kept beside this one, the newest first, and until when. */
  keptCopies: base.output(z.array(z.object({ from: z.int(), madeOn: day, keptUntil: day }))),
  /**
   * One encrypted file. Without a name it is called after the vault and the day. With `before` it holds the
   * vault as it was before an update, by the schema version that it had then.
   */
  backup: base
    .input(
      z.object({
        to: saveTargetSchema,
        name: line.min(1).optional(),
        before: z.int().min(1).optional(),
      }),
    )
    .output(longWork(deliveredBackupSchema)),
  /** Answers for a vault that is locked, damaged or gone as well. */
  backups: base.output(backupsSchema),
  /**
   * Sets the folder that this machine's backups go to: one chosen in the window, a whole path typed where
   * no window can choose one, or the one beside the vault.
   */
  placeBackups: base
    .input(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('folder'), token: z.string().max(100) }),
        z.object({ kind: z.literal('typed'), path: z.string().min(1).max(4_096) }),
        z.object({ kind: z.literal('beside') }),
      ]),
    )
    .output(backupsSchema),
  /** Makes one now, where they go, and proves it. */
  takeBackup: base.output(longWork(takenBackupSchema)),
  /** Restores a backup aside, the newest unless named, compares all of it with the vault, and removes it. */
  rehearse: base
    .input(z.object({ name: line.min(1).optional() }))
    .output(longWork(rehearsalSchema)),
  /**
   * Reads what is whole of a vault that does not open, or of a damaged one, into a backup: restored into
   * an empty folder it is a vault again. Of the vault itself nothing is changed.
   */
  salvage: base
    .input(
      z.object({
        to: saveTargetSchema,
        name: line.min(1).optional(),
        secret,
        kind: z.enum(['passphrase', 'recovery-code']),
      }),
    )
    .output(longWork(deliveredBackupSchema)),
  /**
   * Restores a backup into this vault's folder: a file, or one that the app made, by its name; proves the copy
   * before it reports success. A vault that lies there is refused, or with `aside` kept in a folder of
   * its own, named in the answer.
   */
  restore: base
    .input(
      z.object({
        backup: z.union([z.instanceof(Blob), z.object({ name: line.min(1).optional() })]),
        secret,
        kind: z.enum(['passphrase', 'recovery-code']),
        aside: z.boolean().optional(),
      }),
    )
    .output(longWork(restoredSchema)),
  /** Everything out in open formats: the files as they came, and JSON. Plain, and said so. */
  export: base.input(z.object({ to: saveTargetSchema })).output(
    longWork(
      z.object({
        files: z.int(),
        delivered: z.array(deliveredSchema),
        /** What could not be read, as sentences. */
        losses: z.array(z.string()),
      }),
    ),
  ),
};
