import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Backend } from '../backend/backend.ts';
import { carryBlobs } from '../backend/calls/carry-blobs.ts';
import type { AppContext } from '../backend/session/context.ts';
import { inlineBlobSerializer } from '../contract/inline-blob.ts';
import { readBody } from './read-body.ts';

const MEGABYTE = 1024 * 1024;
/** What a person types is small; only files are large. */
const TEXT_LIMIT = 8 * MEGABYTE;
const FILES_LIMIT = 1024 * MEGABYTE;
/** How long a caller who was refused has to read why. */
const LINGER_MS = 1_000;

/** Answers one call of the contract. */
export type AnswerCall = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Carries the contract over HTTP under /rpc, with a cap on what one request may bring. */
export function createCallAnswers(backend: Backend): AnswerCall {
  const plugins = [new BodyLimitPlugin({ maxBodySize: FILES_LIMIT })];
  const handler = new RPCHandler<AppContext>(backend.router, {
    plugins,
    clientInterceptors: [carryBlobs],
    customJsonSerializers: [inlineBlobSerializer],
  });
  return async (request, response) => {
    const limit = carriesFiles(request) ? FILES_LIMIT : TEXT_LIMIT;
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      return answerTooLarge(request, response);
    }
    if (limit === TEXT_LIMIT) {
      const text = await readBody(request, limit);
      if (text === undefined) return answerTooLarge(request, response);
      const body = parse(text);
      if (body === MALFORMED) return void response.writeHead(400).end();
      // What the handler would read itself, without counting.
      Object.assign(request, { body });
    }
    const { matched } = await handler.handle(request, response, {
      prefix: '/rpc',
      context: backend.context,
    });
    if (!matched) response.writeHead(404).end();
  };
}

function carriesFiles({ headers }: IncomingMessage): boolean {
  return (
    headers['content-type']?.startsWith('multipart/form-data') === true ||
    headers['content-disposition'] !== undefined
  );
}

const MALFORMED = Symbol('malformed');

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return MALFORMED;
  }
}

/** The contract's own error, so that the page shows the sentence like any other. */
function answerTooLarge(request: IncomingMessage, response: ServerResponse): void {
  const error = {
    defined: true,
    code: 'FAULT',
    status: 413,
    message:
      'This is more than one request may bring (1 GB of files, 8 MB of text). Bring in fewer files at a time, or use the command line.',
    data: { code: 'request-too-large' },
  };
  const body = Buffer.from(JSON.stringify({ json: error }));
  response.writeHead(413, {
    'content-type': 'application/json',
    'content-length': body.length,
    connection: 'close',
  });
  response.write(body);
  // A socket closed on bytes that nobody read takes the answer with it: they are let go by for a while.
  request.resume();
  const end = () => response.end(() => request.destroy());
  request.once('end', end);
  setTimeout(end, LINGER_MS).unref();
}
