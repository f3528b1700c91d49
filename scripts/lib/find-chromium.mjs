import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findOnPath, isProgram } from './find-on-path.mjs';
import { canInstallDebianPackages, installDebianPackages } from './install-debian-packages.mjs';
import { failedLately, forgetFailure, rememberFailure } from './remember.mjs';
import { packageCommand, pinnedNode, ROOT } from './repository.mjs';
import { runQuietly } from './run.mjs';
import { SetUpFailure, say } from './say.mjs';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const DOWNLOAD_LIMIT_MS = 120_000;

/** Where macOS and Windows keep the three browsers when nothing is on the PATH. */
function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['/Applications', join(env.HOME ?? '', 'Applications')];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.flatMap((folder) =>
      names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform !== 'win32') return [];
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const files = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return roots.flatMap((root) => files.map((parts) => join(root, ...parts)));
}

/** An installed browser that runs: Ubuntu's `chromium-browser` may be a stub that does not. */
export async function findInstalledChromium(env = process.env, platform = process.platform) {
  const onPath = NAMES.map((name) => findOnPath(name, env, platform)).filter(Boolean);
  for (const path of [...onPath, ...usualPlaces(platform, env)]) {
    if (isProgram(path) && (await runs(path, platform))) return path;
  }
  return undefined;
}

async function runs(path, platform) {
  // On Windows asking for the version opens a window instead.
  if (platform === 'win32') return true;
  const { status, output } = await runQuietly(path, ['--version'], { timeoutMs: 20_000 });
  return status === 0 && /\d+\.\d+/.test(output);
}

function playwrightChromium(root) {
  const require = createRequire(join(root, 'package.json'));
  const path = require('playwright').chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function downloadChromium(root, tell) {
  const { version } = createRequire(join(root, 'package.json'))('playwright/package.json');
  if (failedLately('chromium', version, root)) return undefined;
  tell(`Fetching Chromium with Playwright (at most ${DOWNLOAD_LIMIT_MS / 1000} s).`);
  const command = packageCommand('playwright', 'playwright', root);
  await runQuietly(pinnedNode(root), [command, 'install', 'chromium'], {
    cwd: root,
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  const path = playwrightChromium(root);
  if (path === undefined) rememberFailure('chromium', version, root);
  else forgetFailure('chromium', root);
  return path;
}

/** The rungs below an installed browser; a test climbs the ladder with rungs of its own. */
const RUNGS = {
  fetched: playwrightChromium,
  download: downloadChromium,
  canInstall: canInstallDebianPackages,
  install: installDebianPackages,
};

/**
 * The Chromium for the end-to-end tests: SOJOURN_CHROMIUM; an installed Chrome, Chromium or Edge;
 * Playwright's own; on Debian as root the package. Throws SetUpFailure with what to install.
 */
export async function findChromium({
  root = ROOT,
  env = process.env,
  platform = process.platform,
  tell = say,
  rungs = RUNGS,
} = {}) {
  if (env.SOJOURN_CHROMIUM) {
    if (isProgram(env.SOJOURN_CHROMIUM)) return env.SOJOURN_CHROMIUM;
    throw new SetUpFailure(
      'SOJOURN_CHROMIUM names a file that is not a program. Correct or unset it.',
    );
  }
  const found =
    (await findInstalledChromium(env, platform)) ??
    rungs.fetched(root) ??
    (await rungs.download(root, tell));
  if (found !== undefined) return found;
  if (rungs.canInstall(env) && (await rungs.install(['chromium'], { tell, env }))) {
    const installed = await findInstalledChromium(env, platform);
    if (installed !== undefined) return installed;
  }
  throw new SetUpFailure(
    'No Chromium was found for the end-to-end tests. Install Google Chrome, Chromium or Microsoft Edge, or set SOJOURN_CHROMIUM to its program.',
  );
}

/**
 * The browser of the end-to-end tests: the shell that Chromium is built as for running without a screen,
 * where it is installed, which takes a fifth less of the processor than the whole browser. Else a Chromium,
 * as above. SOJOURN_CHROMIUM goes before both.
 */
export async function findTestChromium(options = {}) {
  const { env = process.env, platform = process.platform } = options;
  const shell = findOnPath('chromium-headless-shell', env, platform);
  if (!env.SOJOURN_CHROMIUM && shell !== undefined && (await runs(shell, platform))) return shell;
  return await findChromium(options);
}
