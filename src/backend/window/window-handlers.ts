import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { WindowCommand } from '../../contract/window-contract.ts';
import { os } from '../calls/os.ts';
import { isPlainFileName } from '../delivery/is-plain-file-name.ts';
import { plainBytes } from '../delivery/plain-bytes.ts';
import { logFiles } from '../logs/log-files.ts';

/** A window without a menu of its own. */
async function* nothing(): AsyncGenerator<WindowCommand> {}

export const windowHandlers = {
  chooseFolder: os.window.chooseFolder.handler(async ({ context }) => {
    const folder = await context.chooseFolder?.();
    return folder === undefined || folder === null ? null : context.folders.add(folder);
  }),
  copySecret: os.window.copySecret.handler(async ({ context, input }) => ({
    copied: await context.copied.copy(input.text),
  })),
  copyPlain: os.window.copyPlain.handler(async ({ context, input }) => ({
    copied: await context.copied.copyPlain(input.text),
  })),
  startAnew: os.window.startAnew.handler(({ context }) => {
    if (context.session.isOpen() || context.startAnew === undefined) return { anew: false };
    context.startAnew();
    return { anew: true };
  }),
  commands: os.window.commands.handler(({ context, signal }) =>
    context.window === 'electron' ? context.commands.listen(signal) : nothing(),
  ),
  openedFile: os.window.openedFile.handler(async ({ context }) => {
    const opened = await context.opened?.();
    return opened ? { kind: opened.kind, name: opened.name } : null;
  }),
  takeOpened: os.window.takeOpened.handler(async ({ context }) => {
    const opened = await context.opened?.();
    if (!opened) return null;
    return { name: opened.name, content: new Blob([plainBytes(await opened.take())]) };
  }),
  revealLog: os.window.revealLog.handler(({ context: { logs, reveal } }) => {
    const file = logs === undefined ? undefined : join(logs, logFiles()[0]);
    if (file === undefined || reveal === undefined || !existsSync(file)) return { shown: false };
    reveal(file);
    return { shown: true };
  }),
  reveal: os.window.reveal.handler(({ context, input }) => {
    if (context.reveal === undefined || !isPlainFileName(input.name)) return { shown: false };
    context.reveal(join(context.folders.folder(input.token), input.name));
    return { shown: true };
  }),
};
