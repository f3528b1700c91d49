import { resolve } from 'node:path';
import type { Terminal } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

/** Writes everything out in open formats. */
export async function runExport(
  terminal: Terminal,
  positionals: readonly string[],
): Promise<number> {
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Use: export DIR');
  const path = resolve(folder);
  const client = await terminal.openClient();
  const { context } = await terminal.backend();
  const to = { kind: 'folder' as const, token: context.folders.add(path).token };
  const { files, losses } = await finishWork(terminal.output, client.vault.export({ to }));
  terminal.output.answer({ path, files, losses }, () => [
    `${path}: ${files} files. They are not encrypted.`,
    ...losses,
  ]);
  return losses.length === 0 ? EXIT.done : EXIT.notReady;
}
