import type { Terminal, Values } from './command.ts';
import { textOption } from './options.ts';
import { readSecretFile } from './read-secret.ts';

/** What opens a vault or a backup: the recovery code in a file, or the passphrase. */
export async function readCredentials(
  terminal: Terminal,
  values: Values,
): Promise<{ kind: 'passphrase' | 'recovery-code'; secret: string }> {
  const file = textOption(values, 'recovery-code-file');
  if (file === undefined) return { kind: 'passphrase', secret: await terminal.passphrase() };
  return { kind: 'recovery-code', secret: readSecretFile(file, '--recovery-code-file').trim() };
}
