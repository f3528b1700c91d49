import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { describeSurprise } from '../backend/logs/describe-surprise.ts';
import type { Log } from '../backend/logs/log-entry.ts';
import type { AnswerPage } from '../backend/window/answer-page.ts';
import { createNonce, pageHeaders } from '../backend/window/page-policy.ts';
import type { AnswerCall } from './calls.ts';
import { checkRequest, cookieName, type Door } from './check-request.ts';
import { ENTRY_HTML, ENTRY_SCRIPT } from './entry-page.ts';
import type { Presence } from './presence.ts';
import type { SessionGate } from './session-gate.ts';

export interface ServerParts {
  readonly gate: SessionGate;
  readonly presence: Presence;
  readonly answerPage: AnswerPage;
  readonly answerCall: AnswerCall;
  /** Unexpected errors of one request; the others go on. */
  readonly log: Log;
}

/** Bytes that the exchange of a token may bring: a token is 43 letters. */
const TOKEN_LIMIT = 200;
const TEXT = 'text/plain; charset=utf-8';

/** Listens on loopback only; port 0 takes a free one. Answers the server and its port. */
export async function startServer(
  parts: ServerParts,
  wantedPort: number,
): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wantedPort, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;
  server.on('request', (request, response) => {
    answer(parts, port, request, response).catch((error: unknown) => {
      parts.log(describeSurprise(error, 'unexpected'));
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return { server, port };
}

async function answer(
  parts: ServerParts,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Never decoded and never joined to a folder: a path is only compared.
  const path = (request.url ?? '').split(/[?#]/, 1)[0] ?? '';
  const door = chooseDoor(request.method, path);
  const arrival = { method: request.method, headers: request.headers, door, port };
  const refusal = checkRequest(arrival, parts.gate);
  if (refusal !== null) {
    send(response, refusal.status, TEXT, refusal.reason);
    request.resume();
    return;
  }
  if (door === 'entry') return await answerEntry(parts, port, path, request, response);
  if (door === 'page') {
    const { status, headers, body } = await parts.answerPage(request.url ?? '');
    response.writeHead(status, headers).end(body);
    return;
  }
  const { 'content-type': _, ...headers } = pageHeaders(TEXT, createNonce());
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (path === '/alive') return stayAlive(parts.presence, request, response);
  await parts.answerCall(request, response);
}

function chooseDoor(method: string | undefined, path: string): Door {
  // Browsers ask for an icon by themselves, also beside the entry page.
  if (path === '/favicon.ico') return 'entry';
  if (path === '/enter' || path === '/enter.js' || path === '/session') return 'entry';
  return method === 'GET' && !path.startsWith('/rpc') && path !== '/alive' ? 'page' : 'call';
}

async function answerEntry(
  { gate }: ServerParts,
  port: number,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'GET') {
    if (path === '/favicon.ico') return send(response, 204, TEXT, '');
    if (path === '/enter') return send(response, 200, 'text/html; charset=utf-8', ENTRY_HTML);
    if (path === '/enter.js') return send(response, 200, 'text/javascript', ENTRY_SCRIPT);
  }
  const token = path === '/session' ? await readShort(request) : '';
  const session = gate.redeem(token);
  if (session === null) {
    const reason =
      'This address was used already or is not right. Start Sojourn again for a new one.';
    return send(response, 403, TEXT, reason);
  }
  response.setHeader(
    'set-cookie',
    `${cookieName(port)}=${session.cookie}; Path=/; HttpOnly; SameSite=Strict`,
  );
  send(response, 200, TEXT, session.key);
}

/** The stream that a page holds open; its end is the page's. */
function stayAlive(presence: Presence, request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  response.once('close', presence.arrive());
  response.writeHead(200, { 'content-type': TEXT });
  response.flushHeaders();
}

async function readShort(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > TOKEN_LIMIT) return '';
  }
  return text;
}

function send(response: ServerResponse, status: number, mediaType: string, body: string): void {
  response.writeHead(status, pageHeaders(mediaType, createNonce())).end(body);
}
