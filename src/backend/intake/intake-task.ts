import type { TakenIn } from './taken-in.ts';

/** One file for the intake worker. */
export interface IntakeTask {
  readonly bytes: Uint8Array;
  readonly password: string;
}

/** What the intake worker answers. */
export type IntakeAnswer = TakenIn;
