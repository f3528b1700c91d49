import type { Terminal } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

/** Checks the database and the hash of every file. */
export async function runVerify(terminal: Terminal): Promise<number> {
  const client = await terminal.openClient();
  const report = await finishWork(terminal.output, client.vault.verify());
  terminal.output.answer(report, () => [
    report.ok ? 'The vault is whole.' : 'The vault is damaged.',
    `${report.files} files, ${report.bytes} bytes, every hash compared.`,
    ...report.problems.map((problem) => `${problem.code}: ${problem.message}`),
  ]);
  return report.ok ? EXIT.done : EXIT.notReady;
}
