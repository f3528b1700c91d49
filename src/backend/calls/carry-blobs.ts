import { InlineBlob } from '../../contract/inline-blob.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { Log } from '../logs/log-entry.ts';
import { toWireError } from './wire-error.ts';

/** What one event may bring as text, in bytes of the file: JavaScript's strings end at about 500 MB. */
const LIMIT = 256 * 1024 * 1024;

interface Call {
  readonly context: { readonly log: Log };
  next(): Promise<unknown>;
}

/** Lets the files in long work's events through to a window; everything else passes as it is. */
export async function carryBlobs({ context, next }: Call): Promise<unknown> {
  const output = await next();
  return isEvents(output) ? carryEvents(output, context.log) : output;
}

function isEvents(output: unknown): output is AsyncIterable<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

async function* carryEvents(
  events: AsyncIterable<unknown>,
  log: Log,
): AsyncGenerator<unknown, void, void> {
  for await (const event of events) {
    try {
      yield await inlineBlobs(event);
    } catch (error) {
      throw toWireError(error, log);
    }
  }
}

/** The value with every Blob in it read into memory. Throws Fault `download-too-large`. */
async function inlineBlobs(value: unknown): Promise<unknown> {
  if (value instanceof Blob) {
    if (value.size > LIMIT) {
      throw new Fault(
        'download-too-large',
        'This file is larger than a download can be here (256 MB). Save it with the command line instead.',
      );
    }
    return new InlineBlob(value.type, new Uint8Array(await value.arrayBuffer()));
  }
  if (Array.isArray(value)) return await Promise.all(value.map(inlineBlobs));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(async ([key, part]) => [key, await inlineBlobs(part)]);
  return Object.fromEntries(await Promise.all(entries));
}
