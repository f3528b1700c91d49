import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '@swc/core';
import { listFiles } from './hash-inputs.mjs';
import { stateOf } from './module-state.mjs';
import { ROOT } from './repository.mjs';

/**
 * Holds that no module of `src/core` keeps state between two calls: what core remembers is handed in
 * and owned by whoever holds the rows, so that a locked vault leaves nothing behind.
 */
export async function checkCoreState(root = ROOT) {
  const files = listFiles(root, [join('src', 'core')]).filter((file) => file.endsWith('.ts'));
  const modules = new Map();
  for (const file of files) {
    const { body } = await parse(await readFile(join(root, file), 'utf8'), {
      syntax: 'typescript',
    });
    modules.set(file, body);
  }
  const breaches = files.flatMap((file) =>
    stateOf(file, modules).map(({ name, why }) => `${file}: ${name} ${why}`),
  );
  return {
    // A folder where nothing is found is a check that sees nothing.
    passed: files.length > 0 && breaches.length === 0,
    output: files.length === 0 ? 'There is no module in src/core.' : breaches.join('\n'),
    note: `${files.length} modules`,
  };
}
