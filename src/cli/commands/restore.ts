import type { Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { openFileArgument } from '../file-argument.ts';
import { finishWork } from '../finish-work.ts';
import { readCredentials } from '../read-credentials.ts';

/** Restores a backup into an empty folder. */
export async function runRestore(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Use: restore FILE --vault DIR');
  const backup = await openFileArgument(file);
  const credentials = await readCredentials(terminal, values);
  const client = await terminal.client();
  const report = await finishWork(
    terminal.output,
    client.vault.restore({ backup, ...credentials }),
  );
  terminal.output.answer({ vault: terminal.folder, ...report }, () => [
    `Restored into ${terminal.folder}: ${report.files} files, ${report.bytes} bytes, every hash compared.`,
  ]);
  return report.ok ? EXIT.done : EXIT.notReady;
}
