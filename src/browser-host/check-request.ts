import type { IncomingHttpHeaders } from 'node:http';
import type { SessionGate } from './session-gate.ts';

/** The header that the page adds to its calls: a cookie of 127.0.0.1 reaches every port, this does not. */
export const KEY_HEADER = 'x-sojourn-key';

/** How far a request got before it was refused; `entry` needs no session, `page` the cookie, `call` both. */
export type Door = 'entry' | 'page' | 'call';

export interface Refusal {
  readonly status: 401 | 403 | 405 | 421;
  /** For the person who reads the answer; holds nothing that the request sent. */
  readonly reason: string;
}

export interface Arrival {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly door: Door;
  readonly port: number;
}

/** The cookie's name holds the port, so two running hosts do not overwrite each other's. */
export function cookieName(port: number): string {
  return `sojourn-${port}`;
}

/**
 * Decides whether a request may go on. Every request: the Host must be this very address (a
 * rebound name fails here), an Origin must be ours, and the engine must not call it cross-site.
 * The one cross-site step allowed is opening the entry page, which the redirect file does.
 */
export function checkRequest(arrival: Arrival, gate: SessionGate): Refusal | null {
  const { headers, door, port } = arrival;
  if (headers.host !== `127.0.0.1:${port}`) {
    return { status: 421, reason: 'This address is not the one Sojourn answers to.' };
  }
  if (arrival.method !== 'GET' && arrival.method !== 'POST') {
    return { status: 405, reason: 'Sojourn answers GET and POST only.' };
  }
  const foreign = checkOrigin(arrival);
  if (foreign !== null || door === 'entry') return foreign;
  if (!gate.hasCookie(readCookie(headers.cookie, cookieName(port)))) {
    return {
      status: 401,
      reason:
        'This page has no session with Sojourn. Open it again from where Sojourn was started.',
    };
  }
  if (door === 'call' && !gate.hasKey(single(headers[KEY_HEADER]))) {
    return { status: 403, reason: 'This call does not come from the page of Sojourn.' };
  }
  return null;
}

function checkOrigin({ method, headers, door, port }: Arrival): Refusal | null {
  const refusal: Refusal = { status: 403, reason: 'This request comes from another site.' };
  const origin = headers.origin;
  const isOurs = origin === `http://127.0.0.1:${port}`;
  if (origin !== undefined && !isOurs) return refusal;
  // Engines always send an Origin with a POST; a POST without one is not from a page.
  if (method === 'POST' && !isOurs) return refusal;
  const site = single(headers['sec-fetch-site']);
  if (site === undefined || site === 'same-origin' || site === 'none') return null;
  const opensEntry = door === 'entry' && headers['sec-fetch-mode'] === 'navigate';
  return opensEntry && headers['sec-fetch-dest'] === 'document' ? null : refusal;
}

function single(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The value of one cookie; undefined when it is absent or there are two of that name. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const found = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  return found.length === 1 ? found[0]?.slice(name.length + 1) : undefined;
}
