import { writeFileSync } from 'node:fs';
import { collectLicences, collectParts, formatLicences } from './collect-licences.mjs';

const IN_PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/** The licences as a file of the page, which shows them. */
export const LICENCES_FILE = 'licences.txt';

/** The package that a module's path belongs to, the innermost one where packages are nested. */
export function packageOf(id) {
  return [...id.replaceAll('\\', '/').matchAll(IN_PACKAGE)].at(-1)?.[1];
}

/**
 * A Vite plugin that writes down which packages went into the page, since their licences travel
 * with the app though they are no run-time dependencies. The list lies outside the page's folder; the
 * texts of all that the app ships lie in it.
 */
export function noteBundledPackages(file) {
  const names = new Set();
  const list = () => [...names].sort();
  return {
    name: 'sojourn-note-bundled-packages',
    apply: 'build',
    transform(_code, id) {
      const name = packageOf(id);
      if (name !== undefined) names.add(name);
    },
    generateBundle() {
      const source = formatLicences(collectLicences(list()), collectParts());
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source });
    },
    closeBundle() {
      writeFileSync(file, `${JSON.stringify(list(), null, 2)}\n`);
    },
  };
}
