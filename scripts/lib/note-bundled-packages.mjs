import { writeFileSync } from 'node:fs';

const IN_PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/** The package that a module's path belongs to, the innermost one where packages are nested. */
export function packageOf(id) {
  return [...id.replaceAll('\\', '/').matchAll(IN_PACKAGE)].at(-1)?.[1];
}

/**
 * A Vite plugin that writes down which packages went into the page, since their licences travel
 * with the app though they are no run-time dependencies. The list lies outside the page's folder.
 */
export function noteBundledPackages(file) {
  const names = new Set();
  return {
    name: 'sojourn-note-bundled-packages',
    apply: 'build',
    transform(_code, id) {
      const name = packageOf(id);
      if (name !== undefined) names.add(name);
    },
    closeBundle() {
      writeFileSync(file, `${JSON.stringify([...names].sort(), null, 2)}\n`);
    },
  };
}
