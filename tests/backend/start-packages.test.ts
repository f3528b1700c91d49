import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^;]*?\sfrom\s+)?'(?<from>[^']+)'/gm;

/** Packages that the files load before anything is asked of them, through whatever they import. */
function packagesOf(files: readonly string[]): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const read = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { groups } of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const from = groups?.['from'] ?? '';
      if (from.startsWith('.')) read(resolve(dirname(file), from));
      else if (!from.startsWith('node:')) packages.add(from);
    }
  };
  for (const file of files) read(resolve(file));
  expect(seen.size).toBeGreaterThan(400);
  return [...packages].sort();
}

// pdf-lib alone took as long as all the rest of a command: what one call needs is loaded by that call.
test('a start of the backend loads what every command needs, and no package for one of them', () => {
  expect(packagesOf(['src/cli/main.ts', 'src/backend/backend.ts'])).toEqual([
    '@orpc/contract',
    '@orpc/server',
    'better-sqlite3',
    'dinero.js/currencies',
    'zod',
  ]);
});
