import { parseSync } from 'vite';
import { changesOf } from './changes.mjs';

/** What of a type-script node is code: the expression inside a cast. The rest is types. */
const WRAPPERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);
/** Where a node keeps types, names and addresses: nothing to change there. */
const NOT_CODE = new Set([
  'typeAnnotation',
  'typeParameters',
  'typeArguments',
  'returnType',
  'superTypeArguments',
]);

/**
 * One change of a source: `text` is the line as it stands, trimmed; `start` to `end` is what `put`
 * replaces; `was` and `becomes` show the place before and after.
 *
 * @typedef {{ file: string, line: number, text: string, was: string, becomes: string, start: number, end: number, put: string }} Mutant
 */

/**
 * Every one-token change of a source that leaves it a program: in code, never in types, strings or
 * comments.
 *
 * @param {string} file the path that the changes are to carry
 * @param {string} text the source, TypeScript with or without JSX
 * @returns {Mutant[]} in the order of the text
 */
export function findMutants(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0].message}`);
  const found = [];
  visit(program, (node) => {
    for (const change of changesOf(node, text)) found.push(describe(file, text, change));
  });
  return found.sort((a, b) => a.start - b.start || a.put.localeCompare(b.put));
}

function visit(node, see) {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, see);
    return;
  }
  if (node === null || typeof node !== 'object' || typeof node.type !== 'string') return;
  if (WRAPPERS.has(node.type)) return visit(node.expression, see);
  if (node.type.startsWith('TS') || node.type === 'ImportDeclaration') return;
  see(node);
  for (const [key, value] of Object.entries(node)) {
    if (NOT_CODE.has(key) || (key === 'key' && !node.computed)) continue;
    if (typeof value === 'object') visit(value, see);
  }
}

const NEAR = 24;

function describe(file, text, { start, end, put }) {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = (text.indexOf('\n', start) + text.length + 1) % (text.length + 1);
  const from = Math.max(lineStart, start - NEAR);
  const to = Math.min(text.length, end + NEAR);
  const before = text.slice(from, start);
  const after = text.slice(end, to).split('\n')[0];
  return {
    file,
    line: text.slice(0, start).split('\n').length,
    text: text.slice(lineStart, lineEnd).trim(),
    was: oneLine(before + text.slice(start, end) + after),
    becomes: oneLine(before + put + after),
    start,
    end,
    put,
  };
}

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim();
}
