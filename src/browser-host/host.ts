import type { Backend } from '../backend/backend.ts';
import type { AnswerPage } from '../backend/window/answer-page.ts';
import { createCallAnswers } from './calls.ts';
import { createPresence } from './presence.ts';
import { startServer } from './server.ts';
import { createSessionGate } from './session-gate.ts';

export interface Host {
  readonly port: number;
  /** A fresh one-time address; the one before it is void. */
  newAddress(): URL;
  /** Stops answering. The backend stays the caller's to close. */
  close(): Promise<void>;
}

export interface HostParts {
  readonly backend: Backend;
  readonly answerPage: AnswerPage;
  readonly port: number;
  /** Called when the last page has been gone for a while. */
  readonly onGone: () => void;
  readonly graceMs?: number;
}

/** Long enough for a reload on a slow machine, short enough that a closed window locks the vault. */
const GRACE_MS = 5_000;

/** Serves the page and the contract on loopback, behind one-time addresses. */
export async function startHost(parts: HostParts): Promise<Host> {
  const gate = createSessionGate();
  const presence = createPresence(parts.graceMs ?? GRACE_MS, parts.onGone);
  const { server, port } = await startServer(
    {
      gate,
      presence,
      answerPage: parts.answerPage,
      answerCall: createCallAnswers(parts.backend),
      log: parts.backend.context.log,
    },
    parts.port,
  );
  return {
    port,
    newAddress: () => new URL(`http://127.0.0.1:${port}/enter#${gate.issueToken()}`),
    async close() {
      presence.end();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
