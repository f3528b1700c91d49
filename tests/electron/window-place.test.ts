import { EventEmitter } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepWindowPlace, readWindowPlace } from '../../electron/window-place.ts';
import { makeFolder } from '../support/vault-fixture.ts';

const DISPLAY = { workArea: { x: 0, y: 25, width: 1440, height: 875 } };
const SECOND = { workArea: { x: 1440, y: 0, width: 1920, height: 1080 } };

function windowAt(bounds: Electron.Rectangle, isMaximized = false) {
  return Object.assign(new EventEmitter(), {
    getNormalBounds: () => bounds,
    isMaximized: () => isMaximized,
  });
}

test('where the window stood when it was closed, the next one opens', () => {
  const file = join(makeFolder(), 'window.json');
  expect(readWindowPlace(file, [DISPLAY])).toBeUndefined();
  const bounds = { x: 1500, y: 40, width: 1100, height: 900 };
  const window = windowAt(bounds, true);
  // The emitter of Node answers itself from `on`, the window of Electron does too.
  keepWindowPlace(window as never, file);
  expect(existsSync(file)).toBe(false);
  window.emit('close');
  expect(readWindowPlace(file, [DISPLAY, SECOND])).toEqual({ bounds, isMaximized: true });
  // The second display was taken away.
  expect(readWindowPlace(file, [DISPLAY])).toBeUndefined();
  expect(readFileSync(file, 'utf8')).not.toContain('vault');
});

test.each([
  ['nothing', ''],
  ['cut off', '{"bounds":{"x":1'],
  ['no numbers', '{"bounds":{"x":"1","y":2,"width":3,"height":4}}'],
  ['above every display', '{"bounds":{"x":10,"y":-400,"width":800,"height":600}}'],
  ['a corner on it', '{"bounds":{"x":1400,"y":40,"width":800,"height":600}}'],
])('a file that holds %s places no window', (_, text) => {
  const file = join(makeFolder(), 'window.json');
  writeFileSync(file, text);
  expect(readWindowPlace(file, [DISPLAY])).toBeUndefined();
});

test('a folder that cannot be written to keeps nobody from closing', () => {
  const window = windowAt({ x: 0, y: 30, width: 800, height: 600 });
  keepWindowPlace(window as never, join(makeFolder(), 'missing', 'window.json'));
  expect(() => window.emit('close')).not.toThrow();
});
