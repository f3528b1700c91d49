import { expect, test } from 'vitest';
import { measureFigures } from '../../scripts/lib/figures/measure-figures.mjs';
import { percentile } from '../../scripts/lib/figures/measure-sizes.mjs';
import { sayFigures } from '../../scripts/lib/figures/say-figures.mjs';
import { put, tempFolder } from './temp-folder.ts';

const SAME = `const total = lines.map((line) => line.amount);
  const first = total.at(0);
  const last = total.at(-1);
  const least = Math.min(...total);
  const most = Math.max(...total);
  const spread = most - least;`;

/** A small tree with one fault of every kind in it. */
function plant(): string {
  const root = tempFolder();
  put(
    root,
    'scripts/lib/ladders.mjs',
    "export const LADDERS = { core: [['shared'], ['hosts', 'packets']] };\n",
  );
  put(
    root,
    'src/core/shared/one.ts',
    `import type { Two } from '../hosts/two.ts';

const kept = new Map<string, Two>();
const weak = new WeakMap<object, Two>();
const TABLE: ReadonlyMap<string, number> = new Map([['a', 1]]);
let count = 0;

export function one(value: unknown, lines: { amount: number }[]) {
  count += 1;
  ${SAME}
  const how = { first, last, spread } as const;
  kept.set('a', value as Two);
  return [how, weak, TABLE];
}
`,
  );
  put(
    root,
    'src/core/hosts/two.ts',
    `import { one as uno } from '../shared/one.ts';
import { four } from '../packets/four.ts';

function remember() {
  const known = new Set<string>();
  return (key: string) => known.has(key);
}

const asked = remember();
export interface Two { readonly a: 1 }
export const two = () => uno(asked('x'), []) ?? four;
`,
  );
  put(root, 'src/core/packets/four.ts', 'export const four = 4;\n');
  put(
    root,
    'electron/three.tsx',
    `export const Three = (lines: { amount: number }[]) => {
  ${SAME.replaceAll('\n', '\n    ')}
  return <p>{first}{last}{spread as number}</p>;
};
`,
  );
  return root;
}

test('every figure of a small tree, and every fault that was planted in it', async () => {
  const figures = await measureFigures(plant());
  expect(figures).toMatchObject({
    files: 4,
    lines: 40,
    fileMedian: 11,
    file90: 19,
    functions: 3,
    function90: 12,
  });
  expect(figures.casts).toBe(2);
  expect(figures.coreState).toEqual([
    { file: 'src/core/hosts/two.ts', name: 'asked' },
    { file: 'src/core/shared/one.ts', name: 'kept' },
    { file: 'src/core/shared/one.ts', name: 'weak' },
    { file: 'src/core/shared/one.ts', name: 'count' },
  ]);
  expect(figures.rings).toEqual([
    {
      ring: 'core',
      circles: [['hosts', 'shared']],
      climbs: [
        { from: 'src/core/hosts/two.ts', to: 'src/core/packets/four.ts' },
        { from: 'src/core/shared/one.ts', to: 'src/core/hosts/two.ts' },
      ],
    },
  ]);
  expect(figures.repeats).toEqual([
    { lines: 6, places: ['electron/three.tsx:2', 'src/core/shared/one.ts:10'] },
  ]);
});

test('five lines are no run, and a run that stands three times counts once', async () => {
  const root = tempFolder();
  const letters = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `export const v${from + at} = ${from + at};`);
  const file = (name: string, lines: string[]) =>
    put(root, `src/core/${name}.ts`, `${lines.join('\n')}\n`);
  file('a', letters(0, 8));
  file('b', letters(0, 8));
  file('c', letters(0, 8));
  file('d', letters(20, 25));
  file('e', letters(20, 25));
  const { repeats } = await measureFigures(root);
  expect(repeats).toEqual([
    { lines: 8, places: ['src/core/a.ts:1', 'src/core/b.ts:1', 'src/core/c.ts:1'] },
  ]);
});

test('what is printed names the figures and what they are made of', async () => {
  const lines = sayFigures(await measureFigures(plant())).join('\n');
  expect(lines).toMatch(/^files +4, 40 lines; median 11, 90th percentile 19$/m);
  expect(lines).toMatch(/^casts +2$/m);
  expect(lines).toMatch(/^state in core +4\n {2}src\/core\/hosts\/two\.ts: asked$/m);
  expect(lines).toMatch(/^core: circles of rooms +1\n {2}2: hosts, shared$/m);
  expect(lines).toMatch(/^core: imports back up +2$/m);
  expect(lines).toMatch(/^repeated runs +1 of six or more lines; the longest has 6: /m);
});

test('a percentile is one of the numbers, and none of nothing is 0', () => {
  expect(percentile([5, 1, 3], 0.5)).toBe(3);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(10);
  expect(percentile([], 0.9)).toBe(0);
});
