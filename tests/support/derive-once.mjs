// In a process of the tests each key is worked out once in a run: one passphrase with one salt at one
// cost has one key, whoever asks. What is not known yet is derived by the real function at full cost, so
// nothing is made cheaper and nothing here is the app's. Vitest loads this before each test file, and
// `--import` into the command lines that tests start, which is why it has no types to be stripped.
import crypto, { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const folder = process.env.SOJOURN_TEST_KEYS;
const derive = crypto.argon2;

// Test files that share a process load this again.
if (folder !== undefined && derive.name !== 'onceInTheRun') {
  crypto.argon2 = deriveOnce(folder);
  syncBuiltinESMExports();
}

function deriveOnce(root) {
  return function onceInTheRun(algorithm, given, done) {
    const known = join(root, nameOf(algorithm, given));
    if (existsSync(known)) {
      const key = readFileSync(known);
      setImmediate(() => done(null, key));
      return;
    }
    derive(algorithm, given, (error, key) => {
      if (!error) {
        // Whole under its last name: others of the run may ask for it now.
        const partial = join(root, randomUUID());
        writeFileSync(partial, key);
        renameSync(partial, known);
      }
      done(error, key);
    });
  };
}

/** A name made of all that the key depends on. */
function nameOf(algorithm, given) {
  const parts = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'number' ? value : createHash('sha256').update(value).digest('hex'),
  ]);
  const whole = JSON.stringify([algorithm, parts.toSorted()]);
  return createHash('sha256').update(whole).digest('hex');
}
