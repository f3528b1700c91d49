import type { Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { openFileArgument } from '../file-argument.ts';
import { finishWork } from '../finish-work.ts';
import { readCredentials } from '../read-credentials.ts';

const USE = 'Use: restore FILE | --newest [--vault DIR] [--put-aside]';

/** Restores a backup into an empty folder, or in place of a vault that is put aside. */
export async function runRestore(
  terminal: Terminal,
  [file, ...more]: readonly string[],
  values: Values,
): Promise<number> {
  const newest = values['newest'] === true;
  if (more.length > 0 || newest === (file !== undefined)) throw new UsageError(USE);
  const backup = file === undefined ? {} : await openFileArgument(file);
  const credentials = await readCredentials(terminal, values);
  const client = await terminal.client();
  const aside = values['put-aside'] === true;
  const report = await finishWork(
    terminal.output,
    client.vault.restore({ backup, ...credentials, aside }),
  );
  terminal.output.answer({ vault: terminal.folder, ...report }, () => [
    `Restored into ${terminal.folder}: ${report.files} files, ${report.bytes} bytes, every hash compared.`,
    ...(report.aside === undefined
      ? []
      : [`What lay there is in its folder "${report.aside}": delete it when all is well.`]),
  ]);
  return report.ok ? EXIT.done : EXIT.notReady;
}
