import type { Command } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: '',
  summary: 'Checks the database and the hash of every file.',
  options: {},
  async run(terminal) {
    const client = await terminal.openClient();
    const report = await finishWork(terminal.output, client.vault.verify());
    terminal.output.answer(report, () => [
      report.ok ? 'The vault is whole.' : 'The vault is damaged.',
      `${report.files} files, ${report.bytes} bytes, every hash compared.`,
      ...report.problems.map((problem) => `${problem.code}: ${problem.message}`),
    ]);
    return report.ok ? EXIT.done : EXIT.notReady;
  },
};
