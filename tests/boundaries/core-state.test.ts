import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkCoreState } from '../../scripts/lib/check-core-state.mjs';
import { ROOT } from '../../scripts/lib/repository.mjs';

/** Modules as core has them: constant tables, pure functions, holders inside of a call. */
const SOUND: Record<string, string> = {
  'src/core/shared/words.ts': `
    const FILLERS: ReadonlySet<string> = new Set(['and', 'of']);
    const BY_CODE: ReadonlyMap<string, string> = new Map([['USD', 'dollar']]);
    const ORDER: readonly string[] = ['a', 'b'];
    export const NAMES = ['one', 'two'] as const;
    export const WORDS = { met: 'Met', list: [1, 2] } as const satisfies object;
    const SHAPE = /^\\d+$/;
    const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });
    export const isFiller = (word: string) => FILLERS.has(word) && SHAPE.test(word);
    export function count(words: readonly string[]): ReadonlyMap<string, number> {
      const counts = new Map<string, number>();
      const ORDER: string[] = [];
      let most = 0;
      for (const word of words) {
        most = Math.max(most, (counts.get(word) ?? 0) + 1);
        counts.set(word, most);
        ORDER.push(word);
      }
      return counts;
    }
    export const sorted = (NAMES: string[]) => NAMES.sort();
    export const shown = () => [BY_CODE, ORDER, COUNTRIES];
  `,
  'src/core/shared/comparing.ts': `
    export function comparing<T extends object>(parts: T) {
      const names = Object.keys(parts) as (keyof T)[];
      return (a: T, b: T) => names.every((name) => a[name] === b[name]);
    }
  `,
  'src/core/season/same.ts': `
    import { comparing } from '../shared/comparing.ts';
    export const same = comparing({ a: 1 });
  `,
};

function plant(text: string) {
  const root = mkdtempSync(join(tmpdir(), 'sojourn-state-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = { ...SOUND, 'src/core/season/planted.ts': text };
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  return checkCoreState(root);
}

test('a sound core passes, and every module of it was looked at', async () => {
  const checked = await plant('export const same = (a: string) => a;');
  expect(checked).toEqual({ passed: true, output: '', note: '4 modules' });
});

test('our own core keeps nothing', async () => {
  expect((await checkCoreState(ROOT)).output).toBe('');
});

test('a folder without modules does not pass', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sojourn-state-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'src', 'core'), { recursive: true });
  expect((await checkCoreState(root)).passed).toBe(false);
});

const REMEMBERING = `function remembering<T>() {
  const known = new Map<string, T>();
  return (key: string, make: () => T) => known.get(key) ?? make();
}`;

test.each([
  ['a map', 'const known = new Map<string, string>();', 'known is a Map'],
  ['an exported map', 'export const known = new Map<string, string>();', 'known is a Map'],
  ['a set', 'const known = new Set<string>();', 'known is a Set'],
  ['a map typed as one', 'const known: Map<string, string> = new Map();', 'known is a Map'],
  ['a weak map', 'const known = new WeakMap<object, string>();', 'known holds a new WeakMap'],
  ['a weak map in a table', 'const at = { types: new WeakMap() };', 'at holds a new WeakMap'],
  ['a map behind a cast', 'const known = (new Map() as unknown);', 'known is a Map'],
  ['an array by its size', 'const slots = new Array(20);', 'slots holds a new Array'],
  ['an object of a class', 'const store = new Store();', 'store holds a new Store'],
  ['a variable', 'let last: string | undefined;', 'last is a variable'],
  ['an exported variable', 'export let last = 1;', 'last is a variable'],
  ['an old variable', 'var last = 1;', 'last is a variable'],
  [
    'a list that is pushed to',
    'const seen: string[] = []; export const see = (one: string) => seen.push(one);',
    'seen is written to',
  ],
  [
    'a table that is written to',
    'const last = { day: "" }; export function note(day: string) { last.day = day; }',
    'last is written to',
  ],
  [
    'an entry that is deleted',
    'const at: Record<string, string> = {}; export const drop = (key: string) => delete at[key];',
    'at is written to',
  ],
  [
    'a table of another module',
    "import { WORDS } from '../shared/words.ts'; export const grow = () => (WORDS as never[]).push();",
    'WORDS is written to',
  ],
  [
    'a function that carries a field',
    'export function ask() { ask.calls += 1; } ',
    'ask is written to',
  ],
  ['a field of a class', 'export class Asked { static count = 0; }', 'Asked has a static field'],
  [
    'a cache in a closure',
    'const ask = (() => { const known = new Map(); return (key: string) => known.get(key); })();',
    'ask is made by a function that keeps a holder inside',
  ],
  [
    'a counter in a closure',
    'const next = (function () { let count = 0; return () => ++count; })();',
    'next is made by a function that keeps a holder inside',
  ],
  [
    'a cache made by a function of the module',
    `${REMEMBERING}\nconst ask = remembering<string>();`,
    'ask is made by a function that keeps a holder inside',
  ],
])('%s is caught', async (_, text, says) => {
  const { passed, output } = await plant(text);
  expect(output.split('\n')[0]).toContain(`planted.ts: ${says}`);
  expect(passed).toBe(false);
});

test('a cache made by a function of another module is caught', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sojourn-state-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const shared = join(root, 'src', 'core', 'shared');
  mkdirSync(shared, { recursive: true });
  writeFileSync(join(shared, 'remembering.ts'), `export ${REMEMBERING}`);
  const use = "import { remembering as keep } from './remembering.ts';\nconst ask = keep();";
  writeFileSync(join(shared, 'use.ts'), use);
  const { output } = await checkCoreState(root);
  expect(output).toContain('use.ts: ask is made by a function that keeps a holder inside');
});
