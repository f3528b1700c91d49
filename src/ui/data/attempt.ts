import { readFault } from './read-fault.ts';
import { announce } from './undo-line.ts';

/**
 * Runs what has no place of its own to say why it failed, such as a key of the keyboard: the line at
 * the bottom says it then. Never rejects.
 */
export async function attempt(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    announce(readFault(error).message, false);
  }
}
