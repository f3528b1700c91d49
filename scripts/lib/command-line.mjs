import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isBuildFresh } from './build-fresh.mjs';
import { ROOT } from './repository.mjs';

/**
 * The file that is the command line: the built one where the build was made from the sources as
 * they are now, which loads in half the time, else the sources themselves.
 */
export function commandLineEntry(root = ROOT) {
  const built = join(root, 'out', 'main', 'cli.js');
  return existsSync(built) && isBuildFresh(root) ? built : join(root, 'src', 'cli', 'main.ts');
}
