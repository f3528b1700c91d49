import type { Terminal } from '../command.ts';
import { EXIT } from '../exit-status.ts';

/** Makes a new recovery code and shows it once. */
export async function runRecoveryCode(terminal: Terminal): Promise<number> {
  const client = await terminal.openClient();
  const passphrase = await terminal.passphrase();
  const { recoveryCode } = await client.vault.renewRecoveryCode({ passphrase });
  terminal.output.answer({ recoveryCode }, () => [
    `Recovery code: ${recoveryCode}`,
    'Print it and keep it apart from this machine. It is shown only now. The one before opens this vault no more, but still every backup made with it.',
  ]);
  await client.vault.keepRecoveryCode();
  return EXIT.done;
}
