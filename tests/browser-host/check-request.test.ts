import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  checkRequest,
  cookieName,
  type Door,
  KEY_HEADER,
  readCookie,
} from '../../src/browser-host/check-request.ts';
import { createSessionGate } from '../../src/browser-host/session-gate.ts';

const PORT = 40_123;
const HOST = `127.0.0.1:${PORT}`;

function openGate() {
  const gate = createSessionGate();
  const session = gate.redeem(gate.issueToken());
  if (session === null) throw new Error('A fresh token opens the gate.');
  return { gate, session };
}

function arrival(door: Door, headers: Arrival['headers'], method = 'GET'): Arrival {
  return { method, door, port: PORT, headers: { host: HOST, ...headers } };
}

describe('what every request must bring', () => {
  const { gate, session } = openGate();
  const cookie = `${cookieName(PORT)}=${session.cookie}`;
  const call = { cookie, origin: `http://${HOST}`, [KEY_HEADER]: session.key };

  it('lets the page and its calls through', () => {
    expect(checkRequest(arrival('page', { cookie }), gate)).toBeNull();
    expect(checkRequest(arrival('call', call, 'POST'), gate)).toBeNull();
  });

  it.each([
    'evil.example',
    `evil.example:${PORT}`,
    `localhost:${PORT}`,
    '127.0.0.1',
    `127.0.0.1:${PORT + 1}`,
    `127.0.0.1.:${PORT}`,
    `127.1:${PORT}`,
    `[::1]:${PORT}`,
    `0.0.0.0:${PORT}`,
    '',
    undefined,
  ])('refuses the host name %j, which a rebound name would bring', (host) => {
    for (const door of ['entry', 'page', 'call'] as const) {
      expect(checkRequest(arrival(door, { ...call, host }, 'POST'), gate)?.status).toBe(421);
    }
  });

  it.each([
    'http://evil.example',
    'null',
    `http://localhost:${PORT}`,
    `https://${HOST}`,
    'http://127.0.0.1',
    `http://127.0.0.1:${PORT + 1}`,
    `http://${HOST}.evil.example`,
  ])('refuses the origin %j', (origin) => {
    for (const door of ['entry', 'page', 'call'] as const) {
      expect(checkRequest(arrival(door, { ...call, origin }, 'POST'), gate)?.status).toBe(403);
      expect(checkRequest(arrival(door, { ...call, origin }), gate)?.status).toBe(403);
    }
  });

  it('refuses a POST without an origin, at every door', () => {
    const { origin: _, ...without } = call;
    for (const door of ['entry', 'page', 'call'] as const) {
      expect(checkRequest(arrival(door, without, 'POST'), gate)?.status).toBe(403);
    }
  });

  it('refuses what the engine calls cross-site or from another port', () => {
    for (const site of ['cross-site', 'same-site']) {
      const headers = { cookie, 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' };
      expect(checkRequest(arrival('page', headers), gate)?.status).toBe(403);
      expect(checkRequest(arrival('call', { ...call, ...headers }, 'POST'), gate)?.status).toBe(
        403,
      );
    }
  });

  it('lets another site only open the entry page, never fetch or frame it', () => {
    const step = (mode: string, dest: string) =>
      checkRequest(
        arrival('entry', {
          'sec-fetch-site': 'cross-site',
          'sec-fetch-mode': mode,
          'sec-fetch-dest': dest,
        }),
        gate,
      );
    expect(step('navigate', 'document')).toBeNull();
    expect(step('navigate', 'iframe')?.status).toBe(403);
    expect(step('no-cors', 'script')?.status).toBe(403);
    expect(step('cors', 'empty')?.status).toBe(403);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', undefined])(
    'refuses the method %s',
    (method) => {
      expect(checkRequest({ ...arrival('call', call), method }, gate)?.status).toBe(405);
    },
  );

  it('refuses a wrong, missing or doubled cookie', () => {
    for (const wrong of [
      undefined,
      '',
      `${cookieName(PORT)}=`,
      `${cookieName(PORT)}=wrong`,
      `${cookieName(PORT + 1)}=${session.cookie}`,
      `${cookie}; ${cookie}x`,
      `x${cookie}`,
    ]) {
      expect(checkRequest(arrival('page', { cookie: wrong }), gate)?.status).toBe(401);
      expect(checkRequest(arrival('call', { ...call, cookie: wrong }, 'POST'), gate)?.status).toBe(
        401,
      );
    }
  });

  it('refuses a call with the cookie alone: another port of this machine gets that too', () => {
    const { [KEY_HEADER]: _, ...cookieOnly } = call;
    expect(checkRequest(arrival('call', cookieOnly, 'POST'), gate)?.status).toBe(403);
    for (const key of ['', 'wrong', session.cookie]) {
      const headers = { ...cookieOnly, [KEY_HEADER]: key };
      expect(checkRequest(arrival('call', headers, 'POST'), gate)?.status).toBe(403);
    }
  });
});

describe('the one-time token', () => {
  it('opens the gate once', () => {
    const gate = createSessionGate();
    const token = gate.issueToken();
    expect(gate.redeem(token)).not.toBeNull();
    expect(gate.redeem(token)).toBeNull();
  });

  it('is void once a newer one was made, and never guessed by a part or nothing', () => {
    const gate = createSessionGate();
    expect(gate.redeem('')).toBeNull();
    const first = gate.issueToken();
    const second = gate.issueToken();
    expect(gate.redeem(first)).toBeNull();
    expect(gate.redeem(second.slice(0, -1))).toBeNull();
    expect(gate.redeem(`${second} `)).toBeNull();
    expect(gate.redeem(second)).not.toBeNull();
  });

  it('gives a session of its own, and ends the one before', () => {
    const { gate, session } = openGate();
    const next = gate.redeem(gate.issueToken());
    expect(gate.hasCookie(session.cookie)).toBe(false);
    expect(gate.hasKey(session.key)).toBe(false);
    expect(gate.hasCookie(next?.cookie)).toBe(true);
    expect(next?.cookie).not.toBe(next?.key);
  });

  it('lets nobody in before it was used', () => {
    const gate = createSessionGate();
    gate.issueToken();
    expect(gate.hasCookie(undefined)).toBe(false);
    expect(gate.hasCookie('')).toBe(false);
    expect(gate.hasKey(undefined)).toBe(false);
  });
});

describe('readCookie', () => {
  it('finds one cookie among others', () => {
    expect(readCookie('a=1; sojourn-1=x=y; b=2', 'sojourn-1')).toBe('x=y');
    expect(readCookie('a=1', 'sojourn-1')).toBeUndefined();
  });
});
