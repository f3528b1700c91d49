import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
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
  await kind.work(scratch, (line) => writeSync(1, `${line}\n`));
}
