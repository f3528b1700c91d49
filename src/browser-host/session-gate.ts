import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a page gets for its one-time token: a cookie for the browser, a key for its own header. */
export interface PageSession {
  readonly cookie: string;
  readonly key: string;
}

/** Lets one page in. A token opens the gate once; opening it again ends the session before. */
export interface SessionGate {
  /** A fresh one-time token; the token before it is void. */
  issueToken(): string;
  /** Exchanges the token for a session, or answers null when it is wrong or was used. */
  redeem(token: string): PageSession | null;
  hasCookie(cookie: string | undefined): boolean;
  hasKey(key: string | undefined): boolean;
}

/** 256 random bits, in letters that need no escaping anywhere. */
function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares without telling by its time how much was right. */
function isSame(given: string | undefined, wanted: string | undefined): boolean {
  if (given === undefined || wanted === undefined) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

export function createSessionGate(): SessionGate {
  let token: string | undefined;
  let session: PageSession | undefined;
  return {
    issueToken() {
      token = randomSecret();
      return token;
    },
    redeem(given) {
      if (!isSame(given, token)) return null;
      token = undefined;
      session = { cookie: randomSecret(), key: randomSecret() };
      return session;
    },
    hasCookie: (cookie) => isSame(cookie, session?.cookie),
    hasKey: (key) => isSame(key, session?.key),
  };
}
