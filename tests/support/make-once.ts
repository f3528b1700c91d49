import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of that name that all processes of a run share, made by the first that asks. Nobody writes
 * into it: it is there to be copied. Outside of a run each call makes its own.
 */
export async function makeOnce(
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const root = process.env['SOJOURN_TEST_KEYS'];
  const made = join(root ?? '', name);
  if (root !== undefined && existsSync(made)) return made;
  const fresh = mkdtempSync(join(root ?? tmpdir(), `${name}-`));
  await make(fresh);
  return root === undefined ? fresh : takePlace(fresh, made);
}

/** Another process of the run may have made one meanwhile: one of the two is the run's. */
function takePlace(fresh: string, made: string): string {
  try {
    renameSync(fresh, made);
  } catch (error) {
    if (!existsSync(made)) throw error;
  }
  return made;
}
