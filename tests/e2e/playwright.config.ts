import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findElectron } from '../support/windows/open-windows.ts';

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

/** What only the browser host has: its door. */
const OTHER_WINDOWS = '**/browser-host-*.spec.ts';

/** The same specs in every window that this machine can run; the projects' names say which. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(import.meta.dirname, '..', '..', 'test-results', 'e2e'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'browser host' },
    { name: 'Electron stand-in', testIgnore: OTHER_WINDOWS },
    ...(findElectron() === undefined ? [] : [{ name: 'Electron', testIgnore: OTHER_WINDOWS }]),
  ],
});
