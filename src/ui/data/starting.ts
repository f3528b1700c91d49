import type { AppStatus } from '../../contract/app-contract.ts';
import { client } from './client.ts';
import { createKeptWord } from './kept-word.ts';
import { readFault } from './read-fault.ts';

/** True while the form that makes the person's own vault stands in place of the welcome. */
export const starting = createKeptWord('starting');

/** Leaves the sample season, which stays where it is, for the person's own vault. Rejects as the call does. */
export async function leaveSample({ other }: AppStatus): Promise<void> {
  if (other?.there !== true) starting.keep();
  try {
    await client.vault.turnTo({ vault: 'own' });
  } catch (error) {
    // One that the page did not wait for, since it began anew, has gone through.
    if (readFault(error).code !== 'unreachable') starting.drop();
    throw error;
  }
}

/** What leads out of the sample season; undefined where there is nothing to lead to. */
export function sayLeaving({ sample, other }: AppStatus): string | undefined {
  if (!sample || other?.vault !== 'own') return undefined;
  return other.there ? 'Open my own' : 'Start my own';
}
