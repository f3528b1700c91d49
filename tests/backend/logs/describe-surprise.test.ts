import { expect, test } from 'vitest';
import { describeSurprise } from '../../../src/backend/logs/describe-surprise.ts';
import { logEntrySchema } from '../../../src/backend/logs/log-entry.ts';

test('an error stands there by its class, its code and its frames, paths cut to the package', () => {
  const error = Object.assign(new TypeError('a titer of Elif'), { code: 'SQLITE_FULL' });
  const entry = describeSurprise(error, 'unexpected');
  expect(entry).toMatchObject({ kind: 'unexpected', error: 'TypeError', code: 'SQLITE_FULL' });
  expect(entry.reference).toMatch(/^[0-9a-f]{8}$/);
  expect(entry.frames[0]).toMatch(
    /^\S+ tests\/backend\/logs\/describe-surprise\.test\.ts:\d+:\d+$/,
  );
  expect(logEntrySchema.parse(entry)).toEqual(entry);
});

const frame = (place: string, name = 'read') => `Error: x\n    at ${name} (${place}:12:3)`;
const HERE = new URL('../../../', import.meta.url);

test.each([
  ['a file of the package', new URL('src/a/b.ts', HERE).href, 'read src/a/b.ts:12:3'],
  ['by its path', new URL('out/main/x.js', HERE).pathname, 'read out/main/x.js:12:3'],
  ['Node itself', 'node:internal/fs/promises', 'read node:internal/fs/promises:12:3'],
  ['the page in Electron', 'app://sojourn/assets/i.js', 'read page/assets/i.js:12:3'],
  ['the page in a browser', 'http://127.0.0.1:4711/assets/i.js', 'read page/assets/i.js:12:3'],
])('a frame of %s', (_what, place, said) => {
  const error = Object.assign(new Error('x'), { stack: frame(place) });
  expect(describeSurprise(error, 'background').frames).toEqual([said]);
});

test.each([
  ['a file elsewhere', frame('/home/elif/papers/x.js')],
  ['a file of the package that no code is', frame(new URL('resources/elif.pdf', HERE).href)],
  ['a name with a space in the package', frame(new URL('src/elif kaya.ts', HERE).href)],
  ['another server', frame('https://example.com/elif.js')],
  ['a line of the message that looks like one', 'Error: x\n    at elif kaya'],
])('%s is left out', (_what, stack) => {
  const error = Object.assign(new Error('x'), { stack });
  expect(describeSurprise(error, 'background').frames).toEqual([]);
});

test('a message that looks like frames of the package, a class and a code that quote content', () => {
  const message = `x\n    at elif (${new URL('src/elif.ts', HERE).href}:1:1)`;
  const error = Object.assign(new Error(message), { code: 'elif kaya', name: 'Elif Kaya' });
  const entry = describeSurprise(error, 'unexpected');
  expect(entry).toMatchObject({ error: 'Error' });
  expect(JSON.stringify(entry)).not.toMatch(/elif/i);
});

test('what was thrown and is no error is known by its type alone', () => {
  expect(describeSurprise('hunter2', 'unexpected')).toMatchObject({ error: 'string', frames: [] });
});
