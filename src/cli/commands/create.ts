import { basename } from 'node:path';
import { SAMPLE_PASSPHRASE } from '../../backend/season/sample-passphrase.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

export const createCommand: Command = {
  name: 'create',
  usage: '[--sample]',
  summary: 'Makes a new vault; --sample fills it with the sample season.',
  options: { sample: { type: 'boolean' } },
  async run(terminal, _positionals, values) {
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
    return EXIT.done;
  },
};
