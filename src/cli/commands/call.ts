import { contract } from '../../contract/contract.ts';
import { progressSchema } from '../../contract/progress.ts';
import type { Client, Terminal } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { openFileArgument } from '../file-argument.ts';
import { readInput } from '../read-input.ts';
import { refuseSecretFields } from '../refuse-secrets.ts';

type AnyCall = (input: unknown) => Promise<unknown>;

/** Calls that make sense before a vault is open. */
const CLOSED = [
  'app.status',
  'vault.create',
  'vault.open',
  'vault.recover',
  'vault.restore',
  'vault.salvage',
];

/** Calls any procedure of the contract by its name. */
export async function runCall(terminal: Terminal, positionals: readonly string[]): Promise<number> {
  const [name, json, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('Use: call PROCEDURE [JSON | -]');
  const input = json === undefined ? undefined : await inputOf(name, json);
  const client = CLOSED.includes(name) ? await terminal.client() : await terminal.openClient();
  const answer = await finish(terminal, await findCall(client, name)(input));
  const value = await withContents(answer);
  terminal.output.answer(value ?? null, () => [JSON.stringify(value ?? null, null, 2)]);
  return EXIT.done;
}

function findCall(client: Client, name: string): AnyCall {
  const [noun = '', verb = '', ...more] = name.split('.');
  const verbs = Object.entries(contract).find(([key]) => key === noun)?.[1] ?? {};
  if (more.length > 0 || !Object.keys(verbs).includes(verb)) {
    throw new UsageError(`There is no procedure "${name}". Names look like documents.list.`);
  }
  const nouns: Readonly<Record<string, Readonly<Record<string, unknown>>>> = client;
  const call = nouns[noun]?.[verb];
  if (!isCall(call)) throw new Error(`${name} is in the contract and cannot be called`);
  return call;
}

function isCall(value: unknown): value is AnyCall {
  return typeof value === 'function';
}

/** The JSON of a call: the argument, or standard input for `-`. */
async function inputOf(procedure: string, argument: string): Promise<unknown> {
  const isPiped = argument === '-';
  let parsed: unknown;
  try {
    parsed = JSON.parse(isPiped ? await readInput() : argument);
  } catch {
    throw new UsageError('The input is not JSON.');
  }
  if (!isPiped) refuseSecretFields(procedure, parsed);
  return withFiles(parsed);
}

/** Replaces {"$file": PATH} by the file. */
async function withFiles(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(withFiles));
  if (typeof value !== 'object' || value === null) return value;
  if ('$file' in value && typeof value.$file === 'string') return openFileArgument(value.$file);
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, inner]) => [key, await withFiles(inner)] as const),
  );
  return Object.fromEntries(entries);
}

/** Replaces files in the answer by {"$base64": ...}. */
async function withContents(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    return { $base64: Buffer.from(await value.arrayBuffer()).toString('base64') };
  }
  if (Array.isArray(value)) return Promise.all(value.map(withContents));
  if (typeof value !== 'object' || value === null) return value;
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, inner]) => [key, await withContents(inner)] as const),
  );
  return Object.fromEntries(entries);
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** The result in the last event of long work; any other event is itself the answer. */
function resultOf(event: unknown): unknown {
  if (typeof event !== 'object' || event === null || !('kind' in event)) return event;
  if (event.kind !== 'result') return event;
  return 'result' in event ? event.result : undefined;
}

/** Long work is read to its result; other streams (app.watch) to their first event. */
async function finish(terminal: Terminal, answer: unknown): Promise<unknown> {
  if (!isStream(answer)) return answer;
  for await (const event of answer) {
    const progress = progressSchema.safeParse(event);
    if (!progress.success) return resultOf(event);
    terminal.output.progress(progress.data);
  }
  return undefined;
}
