import { basename, dirname, resolve } from 'node:path';
import type { Terminal } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

/** Writes the vault as one encrypted file. */
export async function runBackup(
  terminal: Terminal,
  positionals: readonly string[],
): Promise<number> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Use: backup FILE');
  const path = resolve(file);
  const client = await terminal.openClient();
  const { context } = await terminal.backend();
  const to = { kind: 'folder' as const, token: context.folders.add(dirname(path)).token };
  const saved = await finishWork(
    terminal.output,
    client.vault.backup({ to, name: basename(path) }),
  );
  terminal.output.answer({ path, bytes: saved.bytes }, () => [
    `${path}  ${saved.bytes} bytes, encrypted`,
  ]);
  return EXIT.done;
}
