import { cpSync, existsSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What no test reads from its own tree, or what is too large to copy. */
const LEFT_OUT = new Set(['node_modules', '.git', 'out', 'dist', 'test-results', '.setup']);

/** A copy of the working tree in a temporary folder, the packages linked. Gives its path. */
export function copyTree(root) {
  const copy = mkdtempSync(join(tmpdir(), 'sojourn-mutants-'));
  for (const name of readdirSync(root)) {
    if (!LEFT_OUT.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  const packages = join(root, 'node_modules');
  if (existsSync(packages)) symlinkSync(packages, join(copy, 'node_modules'), 'junction');
  return copy;
}
