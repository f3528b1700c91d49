/**
 * An expected failure: something the person can act on. `code` is stable and for programs,
 * `message` is one or two sentences for people: what happened, that nothing was lost, what to do.
 * Neither ever holds a secret, a private path or document content.
 */
export class Fault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Fault';
    this.code = code;
  }
}

/** True for expected failures, also for those that crossed a worker boundary as plain objects. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Fault;
}
