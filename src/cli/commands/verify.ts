import type { ComparedCopy } from '../../contract/vault-contract.ts';
import type { Terminal } from '../command.ts';
import { EXIT } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';

/** Checks the database and the hash of every file. */
export async function runVerify(terminal: Terminal): Promise<number> {
  const client = await terminal.openClient();
  const report = await finishWork(terminal.output, client.vault.verify());
  const copies = await client.vault.compareCopies();
  const { notices } = await client.app.status();
  terminal.output.answer({ ...report, ...(copies.length > 0 && { copies }) }, () => [
    report.ok ? 'The vault is whole.' : 'The vault is damaged.',
    `${report.files} files, ${report.bytes} bytes, every hash compared.`,
    ...report.problems.map((problem) => `${problem.code}: ${problem.message}`),
    ...notices.map(({ message }) => message),
    ...copies.flatMap(sayCopy),
  ]);
  return report.ok ? EXIT.done : EXIT.notReady;
}

/** What a copy holds that synchronising kept beside the vault. */
function sayCopy({ name, opens, onlyThere, onlyHere, different }: ComparedCopy): string[] {
  if (!opens)
    return [`${name}: does not open. It is cut off, of another vault, or of another version.`];
  return [
    ...onlyThere.map((thing) => `${name}: only in the copy: ${thing}`),
    ...onlyHere.map((thing) => `${name}: only in this vault: ${thing}`),
    ...different.map((thing) => `${name}: in both, and not the same: ${thing}`),
  ];
}
