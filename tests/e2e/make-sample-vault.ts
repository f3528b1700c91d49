import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js');

/** The environment variable that names the folder of the run's sample vault. */
export const SAMPLE_VAULT = 'SOJOURN_E2E_SAMPLE_VAULT';

/**
 * Makes the sample season's vault once for the whole run, through the built app; every spec that
 * starts from it works on a copy of its own. Answers what removes it again.
 */
export default function makeSampleVault(): () => void {
  const root = mkdtempSync(join(tmpdir(), 'sojourn-e2e-sample-'));
  const vault = join(root, 'vault');
  const { SOJOURN_PASSPHRASE: _, ...env } = process.env;
  const made = spawnSync(process.execPath, [CLI, 'create', '--sample', '--vault', vault], {
    env,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The sample vault was not made.\n${made.stderr}`);
  process.env[SAMPLE_VAULT] = vault;
  return () => rmSync(root, { recursive: true, force: true });
}
