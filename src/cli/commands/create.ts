import { basename } from 'node:path';
import { SAMPLE_PASSPHRASE } from '../../backend/season/sample-passphrase.ts';
import type { Terminal, Values } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

/** Makes a new vault, filled with the sample season where that is asked for. */
export async function runCreate(
  terminal: Terminal,
  _positionals: readonly string[],
  values: Values,
): Promise<number> {
  const sample = values['sample'] === true;
  const shown = sample && !terminal.passphraseGiven();
  const passphrase = shown ? SAMPLE_PASSPHRASE : await terminal.passphrase();
  const client = await terminal.client();
  const { recoveryCode } = await finishWork(
    terminal.output,
    client.vault.create({ passphrase, sample }),
  );
  const value = {
    vault: terminal.folder,
    recoveryCode,
    ...(shown ? { passphrase: SAMPLE_PASSPHRASE } : {}),
  };
  terminal.output.answer(value, () => [
    `Vault "${basename(terminal.folder)}" made in ${terminal.folder}`,
    ...(shown ? [`Passphrase of the sample season: ${SAMPLE_PASSPHRASE}`] : []),
    `Recovery code: ${recoveryCode}`,
    'Print it and keep it apart from this machine. It is shown only now, and it opens the vault.',
  ]);
  await client.vault.keepRecoveryCode();
  return EXIT.done;
}
