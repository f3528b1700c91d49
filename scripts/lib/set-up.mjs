import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  findPinnedNode,
  nodePackage,
  PLATFORM,
  pinnedNode,
  ROOT,
  readPackage,
} from './repository.mjs';
import { runQuietly } from './run.mjs';
import { SetUpFailure, say } from './say.mjs';
import { withLock } from './with-lock.mjs';

const OLDEST_NODE = 20;
const INSTALL_LIMIT_MS = 15 * 60_000;

/** Written last, so an install that was interrupted has none and is done again. */
const stampFile = (root) => join(root, 'node_modules', '.sojourn-setup.json');

/**
 * What an install depends on: the lockfile, the dependencies (scripts and texts in package.json
 * change nothing), npm's settings and the platform.
 */
export function setUpKey(root = ROOT) {
  const { dependencies, devDependencies, optionalDependencies, overrides } = readPackage(root);
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }))
    .update(PLATFORM);
  if (existsSync(join(root, '.npmrc'))) hash.update(readFileSync(join(root, '.npmrc')));
  return hash.digest('hex');
}

/** True when node_modules is what the lockfile says and the pinned Node is there. */
export function isSetUp(root = ROOT) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(root), 'utf8'));
    return stamp.key === setUpKey(root) && findPinnedNode(root) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Installs what the lockfile says where node_modules is missing, stale or half done; otherwise
 * returns at once. Gives the pinned Node's path. Throws SetUpFailure with what to do.
 */
export async function setUp({ root = ROOT, tell = say } = {}) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new SetUpFailure(
      `Node ${process.versions.node} is too old. Install Node ${OLDEST_NODE} or newer and run this again.`,
    );
  }
  if (isSetUp(root)) return pinnedNode(root);
  await withLock(join(root, '.setup', 'install.lock'), tell, async () => {
    if (!isSetUp(root)) await install(root, tell);
  });
  return pinnedNode(root);
}

async function install(root, tell) {
  const began = Date.now();
  const first = !existsSync(join(root, 'node_modules'));
  tell(first ? 'Installing the packages (once, about a minute).' : 'Updating the packages.');
  rmSync(stampFile(root), { force: true });
  // Not `npm ci`: it refuses a lockfile that npm itself wrote where some platform's package is
  // absent. No package runs a script: Node's binary lies in a package of its own, by its hash.
  await npm(root, [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--include=optional',
  ]);
  if (!(await hasPinnedVersion(root))) {
    throw new SetUpFailure(
      `The pinned Node has no working build for ${PLATFORM}. Nothing else can run without it.`,
    );
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampFile(root), `${JSON.stringify({ key: setUpKey(root) })}\n`);
  tell(`Packages are in place after ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Asked of the binary itself: an unpacked package without its binary is no Node. */
async function hasPinnedVersion(root) {
  const path = findPinnedNode(root);
  if (path === undefined) return false;
  const { status, output } = await runQuietly(path, ['--version'], { timeoutMs: 20_000 });
  const version = readPackage(root).optionalDependencies?.[nodePackage()];
  return status === 0 && output.trim() === `v${version}`;
}

/** npm by the way it was called, so npm 10 stays npm 10; else the one on the PATH. */
export function npmCommand(env = process.env) {
  const called = env.npm_execpath;
  if (called !== undefined && basename(called) === 'npm-cli.js' && existsSync(called)) {
    return { command: process.execPath, args: [called], shell: false };
  }
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', args: [], shell: windows };
}

async function npm(root, args) {
  const { command, args: first, shell } = npmCommand();
  const result = await runQuietly(command, [...first, ...args], {
    cwd: root,
    shell,
    timeoutMs: INSTALL_LIMIT_MS,
  });
  if (result.status !== 0) throw new SetUpFailure(explainNpmFailure(args[0], result));
}

const CAUSES = [
  [/ENOSPC/, 'The disk is full. Free about 2 GB and run this again.'],
  [/EACCES|EPERM/, 'A file may not be written. Check who owns this folder and run this again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    'The npm registry cannot be reached. Check the network or the proxy and run this again.',
  ],
  [
    /EINTEGRITY/,
    'A package is not what the lockfile says. Run "npm cache verify", then this again.',
  ],
];

/** Why npm failed and what to do, with npm's own last words. */
export function explainNpmFailure(step, { status, output, timedOut }) {
  if (status === 127) return 'npm was not found. Install Node with npm and run this again.';
  const words = output
    .split('\n')
    .filter((line) => /npm error|ERR!/.test(line) && !/complete log/i.test(line))
    .slice(0, 12)
    .join('\n');
  const cause = CAUSES.find(([pattern]) => pattern.test(output))?.[1];
  const advice = timedOut
    ? 'It took longer than 15 minutes and was ended. Check the network and run this again.'
    : (cause ?? 'Delete the folder node_modules and run this again.');
  return `"npm ${step}" did not succeed. ${advice}${words === '' ? '' : `\n${words}`}`;
}
