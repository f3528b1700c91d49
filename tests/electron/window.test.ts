import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { windowOptions } from '../../electron/window.ts';

const preferences = (isReleased: boolean) =>
  windowOptions({} as Session, '/preload.cjs', isReleased).webPreferences;

test.each([
  ['sandbox', true],
  ['contextIsolation', true],
  ['webSecurity', true],
  ['nodeIntegration', false],
  ['nodeIntegrationInSubFrames', false],
  ['nodeIntegrationInWorker', false],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
  ['enableBlinkFeatures', undefined],
  ['webviewTag', false],
  ['navigateOnDragDrop', false],
  ['spellcheck', false],
] as const)('the window is made with %s: %s', (name, value) => {
  expect(preferences(true)?.[name]).toBe(value);
  expect(preferences(false)?.[name]).toBe(value);
});

test('a released window has no developer tools', () => {
  expect(preferences(true)?.devTools).toBe(false);
});
