import { spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../src/browser-host/find-browser.ts';
import { WINDOW_PREFIX } from '../../../src/browser-host/sweep-windows.ts';
import { engineSwitches } from '../../support/electron-stand-in/engine-switches.ts';
import { openStandIn } from '../../support/electron-stand-in/open-stand-in.ts';
import type { Layout } from './layout.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const TODAY = '2026-12-01';
const OPEN_MS = 60_000;
const LOOK_EVERY_MS = 100;

type Use = (page: Page) => Promise<void>;

function browser(): string {
  const program = findBrowser();
  if (program === undefined) throw new Error('No Chrome, Chromium or Edge was found.');
  return program;
}

/**
 * The browser host as a person starts it: it opens an installed browser by its own flags, in a profile of
 * its own. Only a port to drive the page by is added; it listens on this machine.
 */
export async function useBrowserHost(layout: Layout, vault: string, use: Use): Promise<void> {
  const driven = join(layout.root, 'driven-browser');
  const script = `#!/bin/sh\nexec '${browser()}' --remote-debugging-port=0 "$@"\n`;
  writeFileSync(driven, script, { mode: 0o700 });
  const log = openSync(join(layout.logs, 'browser-host.txt'), 'a');
  const entry = join(ROOT, 'out', 'main', 'browser-host.js');
  const host = spawn(process.execPath, [entry, '--headless', '--vault', vault, '--today', TODAY], {
    env: { ...layout.environment, SOJOURN_CHROMIUM: driven },
    stdio: ['ignore', log, log],
  });
  const ended = new Promise((resolve) => host.once('exit', resolve));
  try {
    const { TMPDIR = '' } = layout.environment;
    const port = await until(() => debuggingPort(TMPDIR));
    const connected = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = await until(async () =>
      connected
        .contexts()
        .flatMap((context) => context.pages())
        .find((one) => /^http:\/\/127\.0\.0\.1:\d+\/$/.test(one.url())),
    );
    page.setDefaultTimeout(OPEN_MS);
    await use(page);
    await connected.close();
  } finally {
    host.kill('SIGINT');
    await ended;
  }
}

/** Where the browser writes the port that it took, in the host's folder for it. */
async function debuggingPort(folder: string): Promise<string | undefined> {
  const own = readdirSync(folder).find((name) => name.startsWith(WINDOW_PREFIX));
  const path = join(folder, own ?? '', 'profile', 'DevToolsActivePort');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n')[0] : undefined;
}

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const began = Date.now(); Date.now() - began < OPEN_MS; ) {
    const found = await look();
    if (found !== undefined) return found;
    await setTimeout(LOOK_EVERY_MS);
  }
  throw new Error('The window did not open.');
}

/** The code under electron/ over the stand-in for Electron's APIs, on real Chromium. */
export async function useElectron(layout: Layout, vault: string, use: Use): Promise<void> {
  const args = [...engineSwitches(), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const running = await chromium.launch({
    executablePath: browser(),
    args,
    env: layout.environment,
  });
  try {
    const context = await running.newContext({ viewport: { width: 1280, height: 800 } });
    const standIn = await openStandIn(context, ['--vault', vault, '--today', TODAY]);
    standIn.page.setDefaultTimeout(OPEN_MS);
    await use(standIn.page);
    await standIn.close();
    writeFileSync(join(layout.logs, 'electron.txt'), standIn.main.errors());
  } finally {
    await running.close();
  }
}
