import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/repository.mjs';

interface Point {
  /** "12", or a letter of what a desktop app owes beside. */
  readonly number: string;
  readonly files: readonly string[];
  readonly tests: readonly (readonly [file: string, title: string])[];
}

/** The rows of the tables: `file`, and `test`: "title", as many as there are. */
const points: readonly Point[] = readFileSync(join(ROOT, 'docs', 'electron-checklist.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number = '', , , where = '', tested = ''] = line.split('|').map((cell) => cell.trim());
    if (!/^(\d+|[a-z])$/.test(number)) return [];
    return {
      number,
      files: [...where.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
      tests: [...tested.matchAll(/`([^`]+)`: "([^"]+)"/g)].map(
        ([, file = '', title = '']) => [file, title] as const,
      ),
    };
  });

test('has Electron’s twenty points, in their order', () => {
  const numbers = points.map(({ number }) => number).filter((number) => /\d/.test(number));
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 1}`));
});

test.each(points)(
  'point $number names files that are there and tests that have this title',
  ({ files, tests }) => {
    expect(files.length).toBeGreaterThan(0);
    expect(tests.length).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(join(ROOT, file)), file).toBe(true);
    for (const [file, title] of tests) {
      expect(readFileSync(join(ROOT, file), 'utf8'), file).toContain(title);
    }
  },
);

/** What a point says is used nowhere is looked for in the sources themselves. */
test.each([
  ['10', 'enableBlinkFeatures'],
  ['11', 'allowpopups'],
  ['12', '<webview'],
  ['15', 'openExternal'],
  ['18', 'file://'],
  ['20', 'contextBridge'],
])('point %s: the desktop app never says %s', (_point, word) => {
  const sources = globSync('electron/**/*.ts', { cwd: ROOT });
  expect(sources.length).toBeGreaterThan(10);
  const saying = sources.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(word));
  expect(saying).toEqual([]);
});
