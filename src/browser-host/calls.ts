import type { IncomingMessage, ServerResponse } from 'node:http';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import type { Backend } from '../backend/backend.ts';
import { carryBlobs } from '../backend/calls/carry-blobs.ts';
import type { AppContext } from '../backend/session/context.ts';
import { inlineBlobSerializer } from '../contract/inline-blob.ts';

const MEGABYTE = 1024 * 1024;
/** What a person types is small; only files are large. */
const TEXT_LIMIT = 8 * MEGABYTE;
const FILES_LIMIT = 1024 * MEGABYTE;

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
    if (isTooLarge(request)) return answerTooLarge(request, response);
    const { matched } = await handler.handle(request, response, {
      prefix: '/rpc',
      context: backend.context,
    });
    if (!matched) response.writeHead(404).end();
  };
}

function isTooLarge({ headers }: IncomingMessage): boolean {
  const bytes = Number(headers['content-length'] ?? 0);
  const carriesFiles =
    headers['content-type']?.startsWith('multipart/form-data') ||
    headers['content-disposition'] !== undefined;
  return bytes > (carriesFiles ? FILES_LIMIT : TEXT_LIMIT);
}

/** The contract's own error, so that the page shows the sentence like any other. */
function answerTooLarge(request: IncomingMessage, response: ServerResponse): void {
  const error = {
    defined: true,
    code: 'FAULT',
    status: 422,
    message:
      'This is more than one request may bring (1 GB of files). Bring in fewer files at a time, or use the command line.',
    data: { code: 'request-too-large' },
  };
  response.writeHead(422, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ json: error }), () => request.destroy());
}
