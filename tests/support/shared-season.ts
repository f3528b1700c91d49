import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Backend, createBackend } from '../../src/backend/backend.ts';
import {
  DEFAULT_SETTINGS,
  saveSettings,
  setCodeUnseen,
} from '../../src/backend/rows/settings-store.ts';
import { parseDay } from '../../src/core/shared/day.ts';
import { copyEmptyVault, PASSPHRASE } from './empty-vault.ts';

function clientOf({ router, context }: Backend) {
  return createRouterClient(router, { context });
}

export type Client = ReturnType<typeof clientOf>;

/**
 * One app on one vault for the tests of a file: opening one for each takes time. Before
 * each test everything is taken back that the one before did, by undo, and the settings are as they
 * come. Answers how to get at it inside of tests.
 */
export function sharedSeason(today = '2027-01-12') {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-test-'));
  let backend: Backend;
  const setToday = (day: string) =>
    Object.assign(backend.context, { todayOverride: parseDay(day) });
  beforeAll(async () => {
    await copyEmptyVault(join(folder, 'vault'));
    backend = await createBackend({
      folder: join(folder, 'vault'),
      window: 'terminal',
      version: '0',
      today: parseDay(today),
      log: () => {},
    });
    await clientOf(backend).vault.open({ passphrase: PASSPHRASE });
    // As the window leaves a new vault until the person has seen the code.
    setCodeUnseen(backend.context.session.require().db, true);
  });
  afterAll(async () => {
    await backend.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    setToday(today);
    while ((await clientOf(backend).app.undo()).label !== null);
    saveSettings(backend.context.session.require().db, DEFAULT_SETTINGS);
  });
  return { client: () => clientOf(backend), context: () => backend.context, setToday };
}
