import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findElectron } from '../support/windows/open-windows.ts';
import { secondWindowTests } from './second-window.ts';

const chromium = [process.env.SOJOURN_CHROMIUM, '/usr/bin/chromium'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

/** Chromium itself phones nobody while it is tested either. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** In the other windows: the list of what can differ there, or everything but the browser host's door. */
const OTHER_WINDOWS =
  process.env['SOJOURN_EVERY_WINDOW'] === '1'
    ? { testIgnore: '**/browser-host-*.spec.ts' }
    : { grep: secondWindowTests() };

/** Every spec in the browser host, and what can differ in every other window of this machine. */
export default defineConfig({
  testDir: import.meta.dirname,
  globalSetup: join(import.meta.dirname, 'make-sample-vault.ts'),
  outputDir: join(import.meta.dirname, '..', '..', 'test-results', 'e2e'),
  fullyParallel: true,
  // A third was tried: the processors are busy to the end with two, and the changes of one token starved.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
    // What is not there to be pressed or filled fails soon, and says so, instead of at the test's end.
    actionTimeout: 30_000,
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'browser host', testIgnore: '**/desktop.spec.ts' },
    { name: 'Electron stand-in', ...OTHER_WINDOWS },
    ...(findElectron() === undefined ? [] : [{ name: 'Electron', ...OTHER_WINDOWS }]),
  ],
});
