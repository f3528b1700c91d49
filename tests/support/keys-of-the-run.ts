import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The environment variable that names the folder of what a run of tests derives once. */
export const KEYS_OF_THE_RUN = 'SOJOURN_TEST_KEYS';

/** Makes that folder, once for all projects of the run. Answers what removes it again. */
export default function makeKeysFolder(): (() => void) | undefined {
  if (process.env[KEYS_OF_THE_RUN] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-test-keys-'));
  process.env[KEYS_OF_THE_RUN] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
