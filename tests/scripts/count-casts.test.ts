import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listCasts } from '../../scripts/lib/count-casts.mjs';
import { makeFolder } from '../support/vault-fixture.ts';

test('casts are counted with their lines; what changes no type is not', () => {
  const root = makeFolder();
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  const source = [
    '// A first line with "ü" and the word as in it.',
    "import { a as b } from './b.ts';",
    "export const fixed = ['x'] as const;",
    'export const fits = { b } satisfies object;',
    'export const cast = JSON.parse(b) as { a: string };',
    'export const twice = b as unknown as number;',
  ];
  writeFileSync(join(root, 'src/deep/one.ts'), source.join('\n'));
  writeFileSync(join(root, 'src/two.tsx'), 'export const two = <p>{(1 as number) + 1}</p>;\n');
  expect(listCasts(root, ['src'])).toEqual([
    { file: 'src/deep/one.ts', line: 5 },
    { file: 'src/deep/one.ts', line: 6 },
    { file: 'src/deep/one.ts', line: 6 },
    { file: 'src/two.tsx', line: 1 },
  ]);
});
