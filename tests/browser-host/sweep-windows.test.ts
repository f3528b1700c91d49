import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claimWindow, sweepWindows } from '../../src/browser-host/sweep-windows.ts';
import { makeFolder } from '../support/vault-fixture.ts';

/** A process that looks like a browser with a window in `folder`, and runs until it is ended. */
async function runBrowser(folder: string): Promise<ChildProcess> {
  const code = 'console.log("up"); setInterval(() => {}, 1000)';
  const flag = `--user-data-dir=${join(folder, 'profile')}`;
  const browser = spawn(process.execPath, ['-e', code, '--', flag], { detached: true });
  onTestFinished(() => void browser.kill('SIGKILL'));
  await once(browser.stdout, 'data');
  return browser;
}

function makeWindow(base: string, name: string): string {
  const folder = join(base, `sojourn-window-${name}`);
  mkdirSync(join(folder, 'profile'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'Cookies'), 'x');
  return folder;
}

test('a killed host leaves its browser and profile: the next start ends the one and removes the other', async () => {
  const base = makeFolder();
  const left = makeWindow(base, 'left');
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(left, 'host.pid'), String(gone));
  const own = makeWindow(base, 'own');
  await claimWindow(own);
  const fresh = makeWindow(base, 'fresh');
  const old = makeWindow(base, 'old');
  const hourAgo = Date.now() / 1_000 - 3_600;
  utimesSync(old, hourAgo, hourAgo);
  mkdirSync(join(base, 'anothers'));
  const [lefts, owns] = [await runBrowser(left), await runBrowser(own)];
  const ended = once(lefts, 'exit');
  await sweepWindows(base);
  await ended;
  expect(owns.exitCode).toBeNull();
  expect(readdirSync(base).sort()).toEqual(['anothers', ...[fresh, own].map(nameOf)].sort());
  await sweepWindows(join(base, 'nowhere'));
});

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('/') + 1);
}
