import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { ORPCError } from '@orpc/server';
import { isFault } from '../../../src/core/shared/fault.ts';
import { KINDS } from './kinds.ts';

/**
 * Does one kind of work in a scratch folder until it is killed, saying on standard output what is done.
 * Without a kind it leaves its compiled modules to those that come after it, and ends.
 */
const [name, scratch = ''] = process.argv.slice(2);
if (name === undefined) {
  flushCompileCache();
} else {
  const kind = KINDS.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`There is no work called "${name}".`);
  const say = (line: string) => void writeSync(1, `${line}\n`);
  try {
    await kind.work(scratch, say);
  } catch (error) {
    say(`failed ${codeOf(error)}`);
  }
  process.exit();
}

/** The code of a fault, told by a procedure or thrown; anything else is no answer that the app should give. */
function codeOf(error: unknown): string {
  if (isFault(error)) return error.code;
  if (error instanceof ORPCError && error.code === 'FAULT') return String(error.data.code);
  return `untyped ${error instanceof Error ? `${error.name} ${error.message}` : String(error)}`;
}
