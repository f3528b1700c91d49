import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { currency, day } from './schemas/scalars.ts';

export const settingsSchema = z.object({
  /** Minutes without use until the vault locks itself; 0 never. */
  autoLockMinutes: z.int().min(0).max(720),
  homeCurrency: currency,
  /** A rule read longer ago than this shows as stale, in months. */
  staleAfterMonths: z.int().min(1).max(120),
  paper: z.enum(['letter', 'original']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Desktop notifications about steps that are due, in a window that can show them. */
  desktopReminders: z.boolean(),
  /** A fixed day instead of the clock's: the sample season has one, or it would rot. */
  fixedToday: day.optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** How the window was left, on whatever screen: no figure of the person's, and nothing that undo takes back. */
export const layoutSchema = z.object({
  /** Widths of the panes at the right by the names of their screens, in CSS pixels. */
  panes: z.record(z.string().max(60), z.int().min(0).max(10_000)),
  chartsAsTable: z.boolean(),
  timelineAsTable: z.boolean(),
  /** Whether the sidebar was folded to its icons or opened, in a wide window and in a narrow one. */
  sidebarFolded: z.boolean().optional(),
  narrowSidebarFolded: z.boolean().optional(),
});

export type Layout = z.infer<typeof layoutSchema>;

const noticeSchema = z.object({
  code: z.string(),
  message: z.string(),
  /** Under this it is put away for good; another one goes when what it says is no more. */
  dismiss: z.string().optional(),
});

export type Notice = z.infer<typeof noticeSchema>;

export const statusSchema = z.object({
  vault: z.enum(['none', 'locked', 'open']),
  /** Name of the vault's folder, never its path. */
  vaultName: z.string(),
  version: z.string(),
  today: day,
  /** True when `today` is fixed by the vault or the command line instead of the clock. */
  todayIsFixed: z.boolean(),
  /** True for a vault made with the sample season; of a locked one, where its shown passphrase opens it. */
  sample: z.boolean(),
  /**
   * What else this window can turn to: from the sample season the person's own vault, and the other way
   * round. `there` is false where it has to be made first.
   */
  other: z.object({ vault: z.enum(['own', 'sample']), there: z.boolean() }).optional(),
  /** What this window can do. */
  window: z.enum(['electron', 'browser', 'terminal']),
  canChooseFolder: z.boolean(),
  /** Rows that do not fit what this version knows: left out, and held by the export as they are stored. */
  damaged: z.array(z.object({ table: z.string(), key: z.string(), message: z.string() })),
  /**
   * The backup that holds everything where the open vault's files turned out to be gone or others; until
   * a vault is opened again. Its name, never its path.
   */
  rescued: z.object({ name: z.string(), where: z.enum(['beside', 'home']) }).optional(),
  /** What is to be said of the open vault and where it lies; each with what to do. */
  notices: z.array(noticeSchema),
  lastChange: z.object({ undo: z.string().optional(), redo: z.string().optional() }),
});

export type AppStatus = z.infer<typeof statusSchema>;

/** What may be sent to whoever looks for a fault: no name, path or text of the person is in it. */
export const diagnosticsSchema = z.object({ lines: z.array(z.string()) });

export type Diagnostics = z.infer<typeof diagnosticsSchema>;

const ok = z.object({ ok: z.literal(true) });

export const appContract = {
  status: base.output(statusSchema),
  /** The status now, and again whenever it changes: a lock or a change empties or renews every page. */
  watch: base.output(eventIterator(statusSchema)),
  /** The person is there: puts the automatic lock off. Other calls than `status` and `watch` do too. */
  activity: base.output(ok),
  /** Versions, sizes, counts and the last references of the log; also of a locked vault. */
  diagnostics: base.output(diagnosticsSchema),
  /** The newest lines of the log, the newest first: no name, path, text or key is in it. */
  log: base.output(z.object({ lines: z.array(z.string()) })),
  /** The page met an error that it did not foresee: answers the reference under which the log has it. */
  noteSurprise: base
    .input(z.object({ name: z.string().max(100), stack: z.string().max(20_000) }))
    .output(z.object({ reference: z.string() })),
  settings: base.output(settingsSchema),
  saveSettings: base.input(settingsSchema.partial()).output(settingsSchema),
  layout: base.output(layoutSchema),
  /** A pane that is not named keeps its width. */
  saveLayout: base.input(layoutSchema.partial()).output(layoutSchema),
  /** Puts a notice away for good. */
  dismissNotice: base.input(z.object({ id: z.string().max(200) })).output(ok),
  /** What is being typed and not saved yet, by where it stands; until the vault is locked. */
  edits: base.output(z.record(z.string(), z.string())),
  /** Keeps what is being typed so that it outlives a reload; null where it was saved or put back. */
  keepEdit: base
    .input(z.object({ key: z.string().min(1).max(500), text: z.string().max(100_000).nullable() }))
    .output(ok),
  /** Takes the last change back; the label says which, null when there is none. Survives restarts. */
  undo: base.output(z.object({ label: z.string().nullable() })),
  redo: base.output(z.object({ label: z.string().nullable() })),
};
