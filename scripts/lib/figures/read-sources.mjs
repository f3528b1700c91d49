import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { listFiles } from '../hash-inputs.mjs';

/**
 * One source as it was parsed. `file` is the path from the root, with forward slashes.
 *
 * @typedef {{ file: string, text: string, program: any }} Source
 */

/**
 * Every TypeScript source under the folders, parsed. Throws where one is no program.
 *
 * @param {string} root
 * @param {readonly string[]} folders those that are not there are left out
 * @returns {Source[]}
 */
export function readSources(root, folders) {
  return listFiles(root, folders)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((name) => {
      const file = name.replaceAll('\\', '/');
      const text = readFileSync(join(root, name), 'utf8');
      const { program, errors } = parseSync(file, text);
      if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
      return { file, text, program };
    });
}

/** Shows every node of a tree, a node before what is in it. */
export function visit(node, see) {
  if (Array.isArray(node)) for (const inner of node) visit(inner, see);
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
  if (typeof node.type === 'string') see(node);
  for (const inner of Object.values(node)) visit(inner, see);
}
