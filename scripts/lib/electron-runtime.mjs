import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failedLately, forgetFailure, rememberFailure } from './remember.mjs';
import { pinnedNode, ROOT } from './repository.mjs';
import { runQuietly } from './run.mjs';
import { say } from './say.mjs';

const FETCH_LIMIT_MS = 60_000;

/** The Electron program where its runtime is installed. */
export function findElectron(root = ROOT, env = process.env) {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim();
    const path = join(env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist'), name);
    return name !== '' && existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The Electron program, fetched now if it is not there. It comes from Electron's own release
 * server, the one place outside the npm registry; where that cannot be reached within a minute the
 * answer is `undefined`, and for a day it is not tried again.
 */
export async function haveElectron({
  root = ROOT,
  tell = say,
  limitMs = FETCH_LIMIT_MS,
  fetch = fetchElectron,
} = {}) {
  const found = findElectron(root);
  if (found !== undefined) return found;
  const version = electronVersion(root);
  if (failedLately('electron', version, root)) {
    tell("Electron's runtime could not be had lately, so the app opens in a browser.");
    return undefined;
  }
  tell(`Fetching Electron's runtime (at most ${Math.round(limitMs / 1000)} s).`);
  await fetch(root, limitMs);
  const fetched = findElectron(root);
  if (fetched === undefined) {
    rememberFailure('electron', version, root);
    tell("Electron's release server cannot be reached, so the app opens in a browser.");
    return undefined;
  }
  forgetFailure('electron', root);
  return fetched;
}

function electronVersion(root) {
  const file = join(root, 'node_modules', 'electron', 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

function fetchElectron(root, timeoutMs) {
  return runQuietly(pinnedNode(root), [join(root, 'node_modules', 'electron', 'install.js')], {
    cwd: root,
    timeoutMs,
  });
}

/** Chromium refuses its sandbox to root; everyone else keeps it. */
export function electronArguments(tell = say) {
  if (process.getuid?.() !== 0) return [];
  tell('You are root, so the browser engine runs without its own sandbox.');
  return ['--no-sandbox', '--allow-unsandboxed'];
}
