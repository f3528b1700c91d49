import { posix } from 'node:path';
import { visit } from './read-sources.mjs';

const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
]);

/**
 * Every import of one source by another, types included, as paths from the root.
 *
 * @param {readonly import('./read-sources.mjs').Source[]} sources
 * @returns {{ from: string, to: string }[]}
 */
export function findImports(sources) {
  const known = new Set(sources.map(({ file }) => file));
  return sources.flatMap(({ file, program }) => {
    const found = [];
    visit(program, (node) => {
      const named = IMPORTS.has(node.type) ? node.source?.value : undefined;
      if (typeof named !== 'string' || !named.startsWith('.')) return;
      const to = posix.join(posix.dirname(file), named);
      if (known.has(to)) found.push({ from: file, to });
    });
    return found;
  });
}

/** The room of a ring that a file lies in; undefined for another ring's, and for the ring's root. */
export function roomOf(ring, file) {
  if (!file.startsWith(`${ring}/`)) return undefined;
  const [room, ...inside] = file.slice(ring.length + 1).split('/');
  return inside.length === 0 ? undefined : room;
}
