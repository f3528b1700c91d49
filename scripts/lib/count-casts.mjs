import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

/**
 * Every cast in the TypeScript under `folders`: `value as Type` and `<Type>value`. Not counted:
 * `as const`, `satisfies` and renamed imports, which change no type. `line` counts from 1.
 *
 * @param {string} root
 * @param {readonly string[]} folders
 * @returns {{ file: string, line: number }[]}
 */
export function listCasts(root, folders) {
  return folders.flatMap((folder) =>
    sourcesIn(root, folder).flatMap((file) => castsIn(root, file)),
  );
}

/** @returns {string[]} */
function sourcesIn(/** @type {string} */ root, /** @type {string} */ folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

function castsIn(/** @type {string} */ root, /** @type {string} */ file) {
  // Offsets count bytes, from 1 where the first token is, so every file is led in by one of our own.
  const text = `;${readFileSync(join(root, file), 'utf8')}`;
  const module = parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x') });
  const bytes = Buffer.from(text);
  const start = module.span.start;
  /** @type {number[]} */
  const found = [];
  collect(module.body, found);
  return found.map((offset) => ({
    file,
    line: bytes
      .subarray(0, offset - start)
      .toString()
      .split('\n').length,
  }));
}

const CASTS = new Set(['TsAsExpression', 'TsTypeAssertion']);

/** The type of `as` in the tree is the place where the cast ends: that is the line to look at. */
function collect(/** @type {any} */ node, /** @type {number[]} */ found) {
  if (node === null || typeof node !== 'object') return;
  if (CASTS.has(node.type)) found.push(node.span.end);
  for (const inner of Object.values(node)) collect(inner, found);
}
