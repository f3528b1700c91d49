import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';

/** What the window asks of the page that it shows: what is chosen in its menu, or that a file was opened. */
export const windowCommand = z.enum(['undo', 'redo', 'find', 'print', 'about', 'log', 'open-file']);

export type WindowCommand = z.infer<typeof windowCommand>;

/** What only a window can do; the browser host and the terminal answer null. */
export const windowContract = {
  /** Lets the person choose a folder; the token stands for it until the window closes. */
  chooseFolder: base.output(z.object({ token: z.string(), label: z.string() }).nullable()),
  /** Copies, and takes it out of the clipboard again after 30 seconds and on lock; false where it cannot. */
  copySecret: base
    .input(z.object({ text: z.string().min(1).max(100_000) }))
    .output(z.object({ copied: z.boolean() })),
  /** Copies what is no secret, to be pasted whenever it suits; false where the page has to do it. */
  copyPlain: base
    .input(z.object({ text: z.string().min(1).max(100_000) }))
    .output(z.object({ copied: z.boolean() })),
  /** Begins the page anew after a lock, where it cannot do so itself; false where nobody does it for it. */
  startAnew: base.output(z.object({ anew: z.boolean() })),
  /** What is chosen in the menu of the window, as it is chosen; nothing where it has none. */
  commands: base.output(eventIterator(windowCommand)),
  /** The backup or host pack that was opened by double click and that the page has not taken yet. */
  openedFile: base.output(
    z.object({ kind: z.enum(['backup', 'pack']), name: z.string() }).nullable(),
  ),
  /** The same with what is in it; it does not wait any more. */
  takeOpened: base.output(z.object({ name: z.string(), content: z.instanceof(Blob) }).nullable()),
  /** Shows the log's file in the system's file manager; false where this window cannot, or nothing was logged. */
  revealLog: base.output(z.object({ shown: z.boolean() })),
  /** Shows a file that was just saved in the system's file manager. */
  reveal: base
    .input(z.object({ token: z.string(), name: z.string() }))
    .output(z.object({ shown: z.boolean() })),
};
