import { readFileSync } from 'node:fs';
import type { Host } from '../../core/hosts/host.ts';
import { idOf } from '../../core/shared/id.ts';
import type { Terminal } from '../command.ts';
import { decodeText } from '../decode-text.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { formatTable } from '../output.ts';

/** Lists hosts, takes in a host pack, or writes one. */
export async function runHosts(
  terminal: Terminal,
  positionals: readonly string[],
): Promise<number> {
  const [verb, subject, ...more] = positionals;
  if (more.length > 0) throw new UsageError('Use: hosts, hosts add FILE, or hosts export ID');
  if (verb === undefined) return listHosts(terminal);
  if (verb === 'add' && subject !== undefined) return addHost(terminal, subject);
  if (verb === 'export' && subject !== undefined) return exportHost(terminal, subject);
  throw new UsageError('Use: hosts, hosts add FILE, or hosts export ID');
}

async function listHosts(terminal: Terminal): Promise<number> {
  const client = await terminal.openClient();
  const hosts = await client.hosts.list();
  terminal.output.answer(hosts, () =>
    formatTable(hosts.map((host) => [host.id, host.name, placeOf(host), countRules(host)])),
  );
  return EXIT.done;
}

/** An agency has no city of its own. */
function placeOf({ city, state }: Host): string {
  return [city, state].filter((part) => part !== '').join(', ');
}

function countRules({ requirements, admission }: Host): string {
  return `${requirements.length + admission.length} rules`;
}

async function addHost(terminal: Terminal, file: string): Promise<number> {
  const json = readPack(file);
  const client = await terminal.openClient();
  const host = await client.hosts.importPack({ json });
  terminal.output.answer(host, () => [`${host.id}  ${host.name}  ${countRules(host)}`]);
  return EXIT.done;
}

function readPack(file: string): string {
  try {
    return decodeText(readFileSync(file));
  } catch {
    throw new UsageError(`The host pack "${file}" cannot be read.`);
  }
}

async function exportHost(terminal: Terminal, id: string): Promise<number> {
  const client = await terminal.openClient();
  const { json } = await client.hosts.exportPack({ id: idOf(id) });
  terminal.output.answer(JSON.parse(json), () => [json]);
  return EXIT.done;
}
