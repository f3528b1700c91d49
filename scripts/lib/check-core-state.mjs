import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './hash-inputs.mjs';
import { stateOf } from './module-state.mjs';
import { ROOT } from './repository.mjs';

/**
 * What the modules of `src/core` keep between two calls, and how many modules were looked at.
 *
 * @returns {Promise<{ modules: number, kept: { file: string, name: string, why: string }[] }>}
 */
export async function findCoreState(root) {
  const files = listFiles(root, [join('src', 'core')]).filter((file) => file.endsWith('.ts'));
  // Only now: the run that checks is also the one that installs the packages.
  const { parse } = await import('@swc/core');
  const modules = new Map();
  for (const file of files) {
    const { body } = await parse(await readFile(join(root, file), 'utf8'), {
      syntax: 'typescript',
    });
    modules.set(file, body);
  }
  const kept = files.flatMap((file) =>
    stateOf(file, modules).map(({ name, why }) => ({ file, name, why })),
  );
  return { modules: files.length, kept };
}

/**
 * Holds that no module of `src/core` keeps state between two calls: what core remembers is handed in
 * and owned by whoever holds the rows, so that a locked vault leaves nothing behind.
 */
export async function checkCoreState(root = ROOT) {
  const { modules, kept } = await findCoreState(root);
  const breaches = kept.map(({ file, name, why }) => `${file}: ${name} ${why}`);
  return {
    // A folder where nothing is found is a check that sees nothing.
    passed: modules > 0 && breaches.length === 0,
    output: modules === 0 ? 'There is no module in src/core.' : breaches.join('\n'),
    note: `${modules} modules`,
  };
}
