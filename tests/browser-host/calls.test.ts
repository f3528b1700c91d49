import { createServer, request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backend, createBackend } from '../../src/backend/backend.ts';
import { createCallAnswers } from '../../src/browser-host/calls.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { codeOf } from '../support/code-of.ts';

const MEGABYTE = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };
let backend: Backend;
let port: number;
const failures: unknown[] = [];
const server = createServer();

beforeAll(async () => {
  backend = await createBackend({ folder: '/nowhere/vault', window: 'browser', version: '0' });
  const answer = createCallAnswers(backend);
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => failures.push(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await backend.close();
});

/** Sends a body in chunks of a megabyte until it is at its end or refused. */
function send(megabytes: number, headers: OutgoingHttpHeaders) {
  return new Promise<{ status: number; body: string; sent: number; closed: boolean }>((resolve) => {
    const path = '/rpc/app/status';
    const request = httpRequest({ host: '127.0.0.1', port, path, method: 'POST', headers });
    let sent = 0;
    request.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => {
        const closed = response.headers.connection === 'close';
        resolve({ status: response.statusCode ?? 0, body, sent, closed });
        request.destroy();
      });
    });
    request.on('error', () => resolve({ status: 0, body: '', sent, closed: true }));
    const chunk = Buffer.alloc(MEGABYTE, ' ');
    const next = () => {
      if (request.destroyed) return;
      if (sent === megabytes) return void request.end();
      sent += 1;
      request.write(chunk, next);
    };
    next();
  });
}

test.each([
  ['in chunks, without a length', { ...JSON_TYPE }],
  ['in chunks, of no type at all', {}],
  ['with its length said', { ...JSON_TYPE, 'content-length': 300 * MEGABYTE }],
])('a body without files of more than 8 MB, %s: refused as it arrives', async (_, headers) => {
  const answer = await send(300, headers);
  expect(answer).toMatchObject({ status: 413, closed: true });
  expect(JSON.parse(answer.body).json).toMatchObject({
    code: 'FAULT',
    data: { code: 'request-too-large' },
  });
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(100 * MEGABYTE);
  expect(failures).toEqual([]);
});

test('a body that is no JSON is refused, and carries nothing out', async () => {
  const answer = await send(1, JSON_TYPE);
  expect(answer.status).toBe(400);
  expect(failures).toEqual([]);
});

test('the page hears of it as of any fault, and calls as large as a person types go on', async () => {
  const link = new RPCLink({ url: `http://127.0.0.1:${port}/rpc` });
  const client: ContractRouterClient<Contract> = createORPCClient(link);
  expect((await client.app.status()).window).toBe('browser');
  const text = (megabytes: number) => 'x'.repeat(megabytes * MEGABYTE);
  expect(await codeOf(client.vault.open({ passphrase: text(9) }))).toBe('request-too-large');
  expect(await codeOf(client.vault.open({ passphrase: text(7) }))).toBe('input-invalid');
});
