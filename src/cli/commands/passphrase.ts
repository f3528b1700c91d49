import type { Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { textOption } from '../options.ts';
import { readSecretFile, typeSecret } from '../read-secret.ts';
import { asArgument } from '../refuse-secrets.ts';

/** Changes the passphrase. The new one is typed twice or comes from a file, never from an argument. */
export async function runPassphrase(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  if (positionals.length > 0) throw asArgument('passphrase --new-file FILE, or its prompt');
  const file = textOption(values, 'new-file');
  const given = file === undefined ? undefined : readSecretFile(file, '--new-file');
  const client = await terminal.openClient();
  const next = given ?? (await typeTwice());
  await client.vault.changePassphrase({ current: await terminal.passphrase(), next });
  terminal.output.answer({ changed: true }, () => [
    'The passphrase is changed. The recovery code stays good; earlier backups open with the old one.',
  ]);
  return EXIT.done;
}

async function typeTwice(): Promise<string> {
  const without = 'No new passphrase. Name a file with --new-file, or run in a terminal.';
  const next = await typeSecret('New passphrase: ', without);
  if ((await typeSecret('The same again: ', without)) !== next) {
    throw new UsageError('The two differ, so nothing was changed. Try again.');
  }
  return next;
}
