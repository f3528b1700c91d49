import type { Terminal } from '../command.ts';
import { EXIT } from '../exit-status.ts';

/** Versions, sizes, counts and the last references; of the open vault where its passphrase is given. */
export async function runDiagnostics(terminal: Terminal): Promise<number> {
  const client = terminal.passphraseGiven() ? await terminal.openClient() : await terminal.client();
  const diagnostics = await client.app.diagnostics();
  terminal.output.answer(diagnostics, () => diagnostics.lines);
  return EXIT.done;
}
