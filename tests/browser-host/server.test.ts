import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageAnswers } from '../../src/backend/window/answer-page.ts';
import { KEY_HEADER } from '../../src/browser-host/check-request.ts';
import { createPresence, type Presence } from '../../src/browser-host/presence.ts';
import { startServer } from '../../src/browser-host/server.ts';
import { createSessionGate } from '../../src/browser-host/session-gate.ts';

const gate = createSessionGate();
let folder: string;
let port: number;
let close: () => void;
let presence: Presence;
const calls: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sojourn-test-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.json'), 'the secret beside the page');
  await writeFile(
    join(folder, 'page', 'index.html'),
    '<html><head><meta name="csp-nonce" content="__CSP_NONCE__"></head><body>Page</body></html>',
  );
  await writeFile(join(folder, 'page', 'assets', 'a.js'), 'export const a = 1;');
  await writeFile(join(folder, 'page', 'assets', 'a.js.map'), '{}');
  await symlink(join(folder, 'secret.json'), join(folder, 'page', 'assets', 'link.json'));
  presence = createPresence(60_000, () => {});
  const started = await startServer(
    {
      gate,
      presence,
      answerPage: await createPageAnswers(join(folder, 'page'), 'browser'),
      answerCall: async (request, response) => {
        calls.push(request.url ?? '');
        request.resume();
        response.end('called');
      },
      log: ({ error }) => calls.push(error),
    },
    0,
  );
  port = started.port;
  close = () => {
    started.server.close();
    started.server.closeAllConnections();
  };
});

afterAll(async () => {
  presence.end();
  close();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Sends the path exactly as written, which no URL parser would. */
function send(
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    request.on('error', reject).end(body);
  });
}

async function enter(): Promise<{ cookie: string; key: string; origin: string }> {
  const origin = `http://127.0.0.1:${port}`;
  const answer = await send('POST', '/session', { origin }, gate.issueToken());
  expect(answer.status).toBe(200);
  const [setCookie = ''] = answer.headers['set-cookie'] ?? [];
  expect(setCookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
  return { cookie: setCookie.split(';')[0] ?? '', key: answer.body, origin };
}

describe('the door', () => {
  it('gives nothing of the page and no call to a stranger', async () => {
    for (const path of ['/', '/index.html', '/assets/a.js', '/nothing']) {
      const answer = await send('GET', path);
      expect(answer.status, path).toBe(401);
      expect(answer.body).not.toContain('Page');
    }
    expect(
      (await send('POST', '/rpc/app/status', { origin: `http://127.0.0.1:${port}` })).status,
    ).toBe(401);
    expect(calls).toEqual([]);
  });

  it('shows the entry page, which holds no secret, to whoever opens the address', async () => {
    const answer = await send('GET', '/enter');
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('/enter.js');
    expect((await send('GET', '/enter.js')).body).toContain('location.hash');
  });

  it('takes a token once', async () => {
    const token = gate.issueToken();
    const origin = `http://127.0.0.1:${port}`;
    expect((await send('POST', '/session', { origin }, token)).status).toBe(200);
    const again = await send('POST', '/session', { origin }, token);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.body).not.toContain(token);
  });

  it('reads no more than a token is long', async () => {
    const origin = `http://127.0.0.1:${port}`;
    const answer = await send('POST', '/session', { origin }, 'x'.repeat(100_000));
    expect(answer.status).toBe(403);
  });

  it('keeps the token when a stranger brings it without our origin', async () => {
    const token = gate.issueToken();
    expect((await send('POST', '/session', {}, token)).status).toBe(403);
    expect((await send('POST', '/session', { origin: 'http://evil.example' }, token)).status).toBe(
      403,
    );
    expect(
      (await send('POST', '/session', { origin: `http://127.0.0.1:${port}` }, token)).status,
    ).toBe(200);
  });

  it('serves the page for the cookie and calls for cookie and key', async () => {
    const { cookie, key, origin } = await enter();
    const page = await send('GET', '/', { cookie });
    expect(page.status).toBe(200);
    expect(page.body).toContain('Page');
    expect((await send('POST', '/rpc/x', { cookie, origin })).status).toBe(403);
    expect((await send('GET', '/rpc/x', { cookie })).status).toBe(403);
    expect((await send('POST', '/rpc/x', { cookie, origin, [KEY_HEADER]: key })).body).toBe(
      'called',
    );
    expect(page.body).not.toContain(key);
  });

  it('refuses a rebound name and a foreign origin even with the whole session', async () => {
    const { cookie, key, origin } = await enter();
    const whole = { cookie, origin, [KEY_HEADER]: key };
    const before = calls.length;
    expect(
      (await send('POST', '/rpc/x', { ...whole, host: `rebound.example:${port}` })).status,
    ).toBe(421);
    expect((await send('POST', '/rpc/x', { ...whole, origin: 'http://evil.example' })).status).toBe(
      403,
    );
    expect((await send('GET', '/', { cookie, host: 'rebound.example' })).status).toBe(421);
    expect(calls).toHaveLength(before);
  });

  it('answers on loopback only', async () => {
    const outer = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address?.family === 'IPv4' && !address.internal)
      .map((address) => address?.address ?? '');
    for (const address of [...outer, '::1']) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: address, port }, () => resolve(true)).on('error', () =>
          resolve(false),
        );
        socket.setTimeout(2_000, () => resolve(false));
      });
      expect(reached, address).toBe(false);
    }
  });
});

describe('the list of files', () => {
  it('serves what the page is made of and nothing else', async () => {
    const { cookie } = await enter();
    expect((await send('GET', '/assets/a.js', { cookie })).headers['content-type']).toMatch(
      /^text\/javascript/,
    );
    expect((await send('GET', '/assets/a.js?v=1', { cookie })).status).toBe(200);
    for (const path of [
      '/assets/link.json',
      '/assets/a.js.map',
      '/assets',
      '/assets/',
      '/page/index.html',
    ]) {
      expect((await send('GET', path, { cookie })).status, path).toBe(404);
    }
  });

  it('reaches no file outside with 500 spellings of a path', async () => {
    const { cookie } = await enter();
    const ups = [
      '../',
      '..%2f',
      '%2e%2e/',
      '%2e%2e%2f',
      '..\\',
      '..%5c',
      '....//',
      '..;/',
      '%c0%ae%c0%ae/',
      './../',
    ];
    const starts = ['/', '//', '/assets/', '/./', '/assets/%00/'];
    const ends = [
      'secret.json',
      'secret.json%00.js',
      'page/../secret.json',
      'secret.json?x',
      'secret.json/.',
    ];
    const paths = starts.flatMap((start) =>
      ups.flatMap((up) =>
        [1, 4].flatMap((count) => ends.map((end) => start + up.repeat(count) + end)),
      ),
    );
    expect(paths).toHaveLength(500);
    for (const path of paths) {
      const answer = await send('GET', path, { cookie });
      expect(answer.status, path).toBe(404);
      expect(answer.body, path).not.toContain('the secret');
    }
    const absolute = await send('GET', `http://127.0.0.1:${port}/`, { cookie });
    expect(absolute.status).toBe(404);
  });
});

describe('the headers', () => {
  it('stand on every answer: refusals, pages and calls alike', async () => {
    const { cookie, key, origin } = await enter();
    const answers = [
      await send('GET', '/'),
      await send('GET', '/enter'),
      await send('GET', '/', { cookie }),
      await send('GET', '/assets/a.js', { cookie }),
      await send('GET', '/nothing', { cookie }),
      await send('POST', '/rpc/x', { cookie, origin, [KEY_HEADER]: key }),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /,
      );
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('give each page a nonce of its own, in the policy and in the page alike', async () => {
    const { cookie } = await enter();
    const nonces = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      const { headers, body } = await send('GET', '/', { cookie });
      const nonce = /<meta name="csp-nonce" content="([^"]+)">/.exec(body)?.[1] ?? '';
      expect(nonce.length).toBeGreaterThanOrEqual(24);
      expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      expect(body).toContain('<meta name="sojourn-window" content="browser">');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });
});
