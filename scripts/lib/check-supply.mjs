import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listShipped } from './list-shipped.mjs';
import { NODE_PACKAGES, ROOT, readPackage } from './repository.mjs';
import { PARTS, PARTS_OF_FILES, partsOf } from './shipped-parts.mjs';

/**
 * The packages of the lockfile that have an install script, each with what it would do. None of them runs:
 * `.npmrc` and the set-up turn scripts off, and nothing here needs one.
 */
const INSTALL_SCRIPTS = {
  '@swc/core': 'looks whether its binary for this platform is there',
  'electron-winstaller': 'picks a 7-Zip for Squirrel installers, which we do not make',
};

const nameOf = (path) => path.split('node_modules/').at(-1);

/** What is wrong with the lockfile: scripts that nobody named, packages without a hash. */
export function faultsOfLock({ packages }, pinned) {
  const ours = Object.entries(packages).filter(([path]) => path !== '');
  const scripted = ours.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path));
  const fromElsewhere = /^(?!https:\/\/registry\.npmjs\.org\/)/;
  return [
    ...scripted
      .filter((name) => INSTALL_SCRIPTS[name] === undefined)
      .map(
        (name) => `${name} has an install script that scripts/lib/check-supply.mjs does not name.`,
      ),
    ...Object.keys(INSTALL_SCRIPTS)
      .filter((name) => !scripted.includes(name))
      .map((name) => `${name} is named as having an install script and has none.`),
    ...ours
      .filter(([, entry]) => !entry.inBundle && !/^sha512-/.test(entry.integrity ?? ''))
      .map(([path]) => `${nameOf(path)} is in the lockfile without its SHA-512.`),
    ...ours
      .filter(([, entry]) => entry.resolved !== undefined && fromElsewhere.test(entry.resolved))
      .map(([path]) => `${nameOf(path)} comes from somewhere else than the registry.`),
    ...faultsOfNode(packages, pinned),
  ];
}

function faultsOfNode(packages, pinned) {
  const versions = new Set(Object.values(NODE_PACKAGES).map((name) => pinned[name]));
  const missing = Object.entries(NODE_PACKAGES).filter(
    ([, name]) => packages[`node_modules/${name}`]?.integrity === undefined,
  );
  return [
    ...(versions.size === 1 ? [] : ['The platforms have different versions of Node.']),
    ...missing.map(([platform]) => `The lockfile has no Node for ${platform}.`),
  ];
}

/** Files that come with no licence, parts whose text is missing, and lines that name nothing. */
export function faultsOfFiles(files, exists) {
  const named = new Set(PARTS_OF_FILES.flatMap(([, parts]) => parts));
  return [
    ...files
      .filter((file) => partsOf(file) === undefined)
      .map(
        (file) => `${file} is shipped, and scripts/lib/shipped-parts.mjs has no licence for it.`,
      ),
    ...[...named]
      .filter((part) => PARTS[part] === undefined)
      .map((part) => `"${part}" has no licence.`),
    ...Object.entries(PARTS)
      .filter(([, { text }]) => !exists(text))
      .map(([part, { text }]) => `The licence of "${part}" is not at ${text}.`),
    ...Object.keys(PARTS)
      .filter((part) => !named.has(part))
      .map((part) => `"${part}" lies in no file.`),
    ...PARTS_OF_FILES.filter(([pattern]) => !files.some((file) => pattern.test(file))).map(
      ([pattern]) => `Nothing that is shipped matches ${pattern}.`,
    ),
  ];
}

/** Holds what comes from elsewhere: its hashes, its scripts and its licences. */
export function checkSupply(root = ROOT) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const faults = [
    ...faultsOfLock(lock, readPackage(root).optionalDependencies),
    ...faultsOfFiles(listShipped(root), (path) => existsSync(join(root, path))),
  ];
  return {
    passed: faults.length === 0,
    output: faults.join('\n'),
    note: `${Object.keys(lock.packages).length - 1} packages by their hash`,
  };
}
