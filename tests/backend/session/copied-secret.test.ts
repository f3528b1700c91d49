import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { createCopiedSecret } from '../../../src/backend/session/copied-secret.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function clipboard() {
  let held = '';
  return {
    readText: async () => held,
    async writeText(text: string) {
      held = text;
    },
    async writeConcealed(text: string) {
      held = text;
    },
    clear() {
      held = '';
    },
  };
}

test('fifty copies: each leaves the clipboard after 30 seconds, and not before', async () => {
  const system = clipboard();
  const secret = createCopiedSecret(system);
  for (let copy = 0; copy < 50; copy += 1) {
    expect(await secret.copy(`code ${copy}`)).toBe(true);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(await system.readText()).toBe(`code ${copy}`);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await system.readText()).toBe('');
  }
});

test('what was copied elsewhere since is never cleared', async () => {
  const system = clipboard();
  const secret = createCopiedSecret(system);
  for (let copy = 0; copy < 50; copy += 1) {
    await secret.copy('code');
    await system.writeText('a shopping list');
    await vi.advanceTimersByTimeAsync(60_000);
    await secret.forget();
    expect(await system.readText()).toBe('a shopping list');
  }
});

test('a second copy has its own 30 seconds', async () => {
  const system = clipboard();
  const secret = createCopiedSecret(system);
  await secret.copy('one');
  await vi.advanceTimersByTimeAsync(20_000);
  await secret.copy('two');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await system.readText()).toBe('two');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await system.readText()).toBe('');
});

test('it is cleared on lock and when the app ends; a window without a clipboard says so', async () => {
  const system = clipboard();
  const options = { folder: '/nowhere/vault', window: 'electron', version: '0' } as const;
  const backend = await createBackend({ ...options, clipboard: system });
  await backend.context.copied.copy('code');
  backend.context.session.announce();
  await vi.advanceTimersByTimeAsync(0);
  expect(await system.readText()).toBe('');
  await backend.context.copied.copy('code');
  await backend.close();
  expect(await system.readText()).toBe('');
  const without = await createBackend(options);
  expect(await without.context.copied.copy('code')).toBe(false);
  await without.close();
});
