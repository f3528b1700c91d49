import type { ImportReport } from '../../contract/documents-contract.ts';
import { isFault } from '../../core/shared/fault.ts';
import { idOf } from '../../core/shared/id.ts';
import type { Client, Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { openFileArgument } from '../file-argument.ts';
import { finishWork } from '../finish-work.ts';
import { dayOption, textOption } from '../options.ts';

type Refused = ImportReport['refused'][number];

/** Takes files in. A bad one is refused and the others go on. */
export async function runImport(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  if (positionals.length === 0) throw new UsageError('Name at least one file to import.');
  const input = { ...importOptions(values), ...(await openFiles(positionals)) };
  const client = await terminal.openClient();
  const report = await takeIn(terminal, client, input);
  terminal.output.answer(report, () => [
    ...report.added.map((a) => `added      ${a.file}  ${a.pages} p  ${a.type}  ${a.document}`),
    ...report.duplicates.map((d) => `duplicate  ${d.file}  ${d.document}`),
    ...report.refused.map((r) => `refused    ${r.file}  ${r.code}: ${r.message}`),
  ]);
  return report.refused.length > 0 ? EXIT.notReady : EXIT.done;
}

interface Opened {
  readonly files: readonly { name: string; content: Blob }[];
  readonly refused: readonly Refused[];
}

async function openFiles(paths: readonly string[]): Promise<Opened> {
  const files: { name: string; content: Blob }[] = [];
  const refused: Refused[] = [];
  for (const path of paths) {
    try {
      files.push({ name: path, content: await openFileArgument(path) });
    } catch (error) {
      if (!isFault(error)) throw error;
      refused.push({ file: path, code: error.code, message: error.message });
    }
  }
  return { files, refused };
}

function importOptions(values: Values) {
  return {
    type: textOption(values, 'type'),
    issued: dayOption(values, 'issued'),
    expires: dayOption(values, 'expires'),
    password: textOption(values, 'password'),
    document: textOption(values, 'document'),
  };
}

async function takeIn(
  terminal: Terminal,
  client: Client,
  input: ReturnType<typeof importOptions> & Opened,
): Promise<ImportReport> {
  const { refused, files, document, ...rest } = input;
  const none = { added: [], duplicates: [], refused: [] };
  const call = {
    ...rest,
    files: [...files],
    ...(document === undefined ? {} : { document: idOf<'document'>(document) }),
  };
  const report =
    files.length === 0 ? none : await finishWork(terminal.output, client.documents.import(call));
  return { ...report, refused: [...refused, ...report.refused] };
}
