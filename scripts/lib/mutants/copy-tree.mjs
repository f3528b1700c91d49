import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What no test reads from its own tree, or what is too large to copy. */
const LEFT_OUT = new Set(['node_modules', '.git', 'out', 'dist', 'test-results', '.setup']);

/** Copies the working tree to `copy`, a folder that is not there yet; the packages are linked. */
export function copyTree(root, copy) {
  mkdirSync(copy);
  for (const name of readdirSync(root)) {
    if (!LEFT_OUT.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  const packages = join(root, 'node_modules');
  if (existsSync(packages)) symlinkSync(packages, join(copy, 'node_modules'), 'junction');
}
