import { basename, dirname, resolve } from 'node:path';
import { Fault } from '../../core/shared/fault.ts';
import type { Client, Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

/** Writes the vault as one encrypted file. */
export async function runBackup(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('Use: backup FILE [--before-update] [--force]');
  const path = resolve(file);
  const replace = values['force'] === true;
  const client = await terminal.openClient();
  const { context } = await terminal.backend();
  const before = values['before-update'] === true ? await newestKept(client) : undefined;
  const to = { kind: 'folder' as const, token: context.folders.add(dirname(path)).token, replace };
  const saved = await finishWork(
    terminal.output,
    client.vault.backup({ to, name: basename(path), ...(before && { before: before.from }) }),
  );
  terminal.output.answer(
    { path, bytes: saved.bytes, losses: saved.losses, ...(before && { before }) },
    () => [
      `${path}  ${saved.bytes} bytes, encrypted`,
      ...(before ? [`The vault as it was before the update of ${before.madeOn}.`] : []),
      ...saved.losses,
    ],
  );
  return saved.losses.length === 0 ? EXIT.done : EXIT.notReady;
}

async function newestKept(client: Client) {
  const [newest] = await client.vault.keptCopies();
  if (newest === undefined) {
    throw new Fault(
      'copy-not-kept',
      'No vault of before an update is kept: this one was not updated within the last 30 days. Use: backup FILE',
    );
  }
  return newest;
}
