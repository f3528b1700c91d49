import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file or folder under resources/. Found by walking up from this module, so that it
 * holds in the source tree, in the build and inside the packed app.
 */
export function resourcePath(name: string): string {
  return join(resourcesFolder(), ...name.split('/'));
}

let known: string | undefined;

function resourcesFolder(): string {
  if (known !== undefined) return known;
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, 'resources');
    if (existsSync(join(candidate, 'host-packs'))) {
      known = candidate;
      return candidate;
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the resources folder of the app is not there');
    folder = parent;
  }
}
