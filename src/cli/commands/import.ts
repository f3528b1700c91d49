import type { ImportReport } from '../../contract/documents-contract.ts';
import { hostsAsking } from '../../core/hosts/hosts-asking.ts';
import { isFault } from '../../core/shared/fault.ts';
import { idOf } from '../../core/shared/id.ts';
import type { Client, Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { openFileArgument } from '../file-argument.ts';
import { finishWork } from '../finish-work.ts';
import { dayOption, textOption } from '../options.ts';
import { readSecretFile } from '../read-secret.ts';

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
  const unplaced = await listUnplaced(client, report);
  const answer = unplaced.length === 0 ? report : { ...report, unplaced };
  terminal.output.answer(answer, () => [
    ...report.added.map((a) => `added      ${a.file}  ${a.pages} p  ${a.type}  ${a.document}`),
    ...report.added.flatMap((a) =>
      a.notes
        .filter(({ code }) => code === 'dated-ahead')
        .map(({ code, message }) => `note       ${a.file}  ${code}: ${message}`),
    ),
    ...report.duplicates.map((d) => `duplicate  ${d.file}  ${d.document}`),
    ...report.assigned.map((a) => `assigned   ${a.file}  ${a.document}  ${a.was} -> ${a.type}`),
    ...report.repaired.map((d) => `repaired  ${d.file}  ${d.document}`),
    ...report.refused.map((r) => `refused    ${r.file}  ${r.code}: ${r.message}`),
    ...unplaced.map(sayUnplaced),
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
  const [host, document] = [textOption(values, 'host'), textOption(values, 'document')];
  const passwordFile = textOption(values, 'password-file');
  if (host !== undefined && document !== undefined) {
    throw new UsageError('--host is for new documents: one that is here keeps its host.');
  }
  if (host === undefined && textOption(values, 'elective') !== undefined) {
    throw new UsageError('--elective needs the host that has it: add --host ID.');
  }
  return {
    type: textOption(values, 'type'),
    host,
    elective: textOption(values, 'elective'),
    issued: dayOption(values, 'issued'),
    expires: dayOption(values, 'expires'),
    password:
      passwordFile === undefined ? undefined : readSecretFile(passwordFile, '--password-file'),
    document,
  };
}

async function takeIn(
  terminal: Terminal,
  client: Client,
  input: ReturnType<typeof importOptions> & Opened,
): Promise<ImportReport> {
  const { refused, files, document, host, ...rest } = input;
  const none = { added: [], duplicates: [], assigned: [], repaired: [], refused: [] };
  const call = {
    ...rest,
    files: [...files],
    ...(document === undefined ? {} : { document: idOf<'document'>(document) }),
    ...(host === undefined ? {} : { host: idOf<'host'>(host) }),
  };
  const report =
    files.length === 0 ? none : await finishWork(terminal.output, client.documents.import(call));
  return { ...report, refused: [...refused, ...report.refused] };
}

/** A host's own paper that was taken in without its host, with the hosts whose rules ask for one. */
interface Unplaced {
  readonly file: string;
  readonly document: string;
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
}

async function listUnplaced(client: Client, { added }: ImportReport): Promise<Unplaced[]> {
  if (added.length === 0) return [];
  const [documents, types, hosts] = await Promise.all([
    client.documents.list(),
    client.documents.types(),
    client.hosts.list(),
  ]);
  return added.flatMap(({ file, document }) => {
    const found = documents.find(({ id }) => id === document);
    const type = types.find(({ key }) => key === found?.type);
    if (type?.belongsTo !== 'host' || found?.host !== undefined) return [];
    const asking = hostsAsking(type.key, hosts).map(({ id, name }) => ({ id, name }));
    return [{ file, document, hosts: asking }];
  });
}

function sayUnplaced({ file, document, hosts }: Unplaced): string {
  const asking = hosts.map(({ id, name }) => `${name} (${id})`).join(', ');
  const of = asking === '' ? 'no host asks for one yet' : `asked for by ${asking}`;
  return `which host? ${file}  counts nowhere until you say: call documents.update '{"id":"${document}","host":"ID"}'; ${of}`;
}
