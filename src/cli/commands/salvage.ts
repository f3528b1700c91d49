import { basename, dirname, resolve } from 'node:path';
import type { Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';
import { readCredentials } from '../read-credentials.ts';

/** Saves what can be read of a damaged vault as a backup. */
export async function runSalvage(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Use: salvage FILE [--force]');
  const path = resolve(file);
  const replace = values['force'] === true;
  const credentials = await readCredentials(terminal, values);
  const client = await terminal.client();
  const { context } = await terminal.backend();
  const to = { kind: 'folder' as const, token: context.folders.add(dirname(path)).token, replace };
  const saved = await finishWork(
    terminal.output,
    client.vault.salvage({ to, name: basename(path), ...credentials }),
  );
  terminal.output.answer({ path, bytes: saved.bytes, losses: saved.losses }, () => [
    `${path}  ${saved.bytes} bytes, encrypted. Restore it: restore FILE --put-aside`,
    ...(saved.losses.length === 0 ? ['Nothing was lost.'] : saved.losses),
  ]);
  return saved.losses.length === 0 ? EXIT.done : EXIT.notReady;
}
