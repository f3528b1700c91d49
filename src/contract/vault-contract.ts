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

export type DeliveredBackup = z.infer<typeof deliveredBackupSchema>;

export const vaultContract = {
  /** Makes a vault in the app's folder. The recovery code is shown once and kept nowhere. */
  create: base
    .input(z.object({ passphrase, sample: z.boolean().optional() }))
    .output(longWork(z.object({ recoveryCode: z.string() }))),
  open: base.input(z.object({ passphrase: secret })).output(z.object({ ok: z.literal(true) })),
  /** Opens with the printed recovery code and sets a new passphrase. */
  recover: base
    .input(z.object({ recoveryCode: secret, newPassphrase: passphrase }))
    .output(z.object({ ok: z.literal(true) })),
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
  /** Restores a backup file into this empty vault folder; proves the copy before it reports success. */
  restore: base
    .input(
      z.object({
        backup: z.instanceof(Blob),
        secret,
        kind: z.enum(['passphrase', 'recovery-code']),
      }),
    )
    .output(longWork(verifyReportSchema)),
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
