import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/repository.mjs';

const IMPORTS = /^(?:import|export)\s[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;

/** The packages that a script needs before its first line runs, with who asks for them. */
function packagesAtStart(entry: string): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const read = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, from, bare] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      const name = from ?? bare ?? '';
      if (name.startsWith('.')) read(resolve(dirname(file), name));
      else if (!name.startsWith('node:')) found.push(`${relative(ROOT, file)}: ${name}`);
    }
  };
  read(join(ROOT, entry));
  expect(seen.size).toBeGreaterThan(1);
  return found;
}

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ENTRIES = [
  ...new Set(Object.values<string>(scripts).map((command) => command.split(' ')[1] ?? '')),
];

test.each(ENTRIES)(
  '%s starts where no package is installed yet, since it installs them',
  (entry) => {
    expect(packagesAtStart(entry)).toEqual([]);
  },
);

test('every command of the project is looked at', () => {
  expect(ENTRIES.length).toBeGreaterThan(8);
  expect(ENTRIES.every((entry) => existsSync(join(ROOT, entry)))).toBe(true);
});
