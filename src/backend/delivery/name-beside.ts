import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';

const OURS = /^\.sojourn-[0-9a-f-]{36}\.tmp$/;

/** A path in the same folder that nobody else takes, for a file or a folder until it is whole. */
export function nameBeside(path: string): string {
  return join(dirname(path), `.sojourn-${randomUUID()}.tmp`);
}

/** True for names that `nameBeside` gives: under them this app writes, and nobody else. */
export function isNameBeside(name: string): boolean {
  return OURS.test(name);
}
