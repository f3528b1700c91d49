import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readPackage } from './repository.mjs';
import { PARTS } from './shipped-parts.mjs';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)([._-].*)?$/i;

/** Fonts and other data that are copied into resources/ out of a package. */
export const COPIED = ['@expo-google-fonts/noto-sans', '@fontsource-variable/inter'];

/** The lockfile's path of what `from` means by `name`: the innermost node_modules that has it. */
function resolveInLock(packages, from, name) {
  const steps = from.split('/node_modules/');
  for (let depth = steps.length; depth > 0 && from !== ''; depth -= 1) {
    const path = `${steps.slice(0, depth).join('/node_modules/')}/node_modules/${name}`;
    if (packages[path] !== undefined) return path;
  }
  const top = `node_modules/${name}`;
  return packages[top] === undefined ? undefined : top;
}

/** The lockfile paths of the given packages and of everything they need at run time. */
export function closure(packages, names) {
  const found = new Set();
  const queue = names.map((name) => resolveInLock(packages, '', name)).filter(Boolean);
  while (queue.length > 0) {
    const path = queue.pop();
    if (found.has(path)) continue;
    found.add(path);
    for (const name of Object.keys(packages[path].dependencies ?? {})) {
      const next = resolveInLock(packages, path, name);
      if (next !== undefined) queue.push(next);
    }
  }
  return [...found].sort();
}

function licenceTexts(folder) {
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * One entry per package that the app ships: name, version, licence and the licence's text as the
 * package carries it. `bundled` are the packages in the page's bundle, by name.
 */
export function collectLicences(bundled, root = ROOT) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const shipped = closure(packages, Object.keys(readPackage(root).dependencies));
  const inPage = [...bundled, ...COPIED].map((name) => resolveInLock(packages, '', name));
  const paths = [...new Set([...shipped, ...inPage.filter(Boolean)])].sort();
  return paths
    .filter((path) => existsSync(join(root, path)))
    .map((path) => {
      const folder = join(root, path);
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      );
      return { name, version, licence: license ?? 'not stated', texts: licenceTexts(folder) };
    });
}

/** One entry per part that lies inside a binary, a font or a data file, as collectLicences has them. */
export function collectParts(root = ROOT) {
  return Object.entries(PARTS).map(([name, { licence, text }]) => ({
    name,
    licence,
    texts: [readFileSync(join(root, text), 'utf8').trim()],
  }));
}

/** The text file that lies beside the app. */
export function formatLicences(entries, parts = []) {
  const rule = '-'.repeat(78);
  const packages = entries.map(({ name, version, licence, texts }) =>
    [rule, `${name} ${version}`, `Licence: ${licence}`, '', ...texts].join('\n'),
  );
  const inside = parts.map(({ name, licence, texts }) =>
    [rule, name, `Licence: ${licence}`, '', ...texts].join('\n'),
  );
  return [
    'Sojourn contains the following packages, each under its own licence.',
    'Electron and Chromium carry theirs in LICENSE.electron.txt and LICENSES.chromium.html.',
    ...packages,
    'Its binaries, fonts and data files contain the following parts.',
    ...inside,
    '',
  ].join('\n\n');
}
