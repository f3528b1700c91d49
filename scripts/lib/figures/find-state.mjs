import { visit } from './read-sources.mjs';

const COLLECTIONS = new Set(['Map', 'Set', 'WeakMap', 'WeakSet']);

/**
 * What a module keeps between two calls: a variable of the module that may change; a collection
 * that begins empty or is weak, since either only makes sense when something is put in later; and
 * what a function answers that makes such a collection and hands out a function around it.
 *
 * @param {readonly import('./read-sources.mjs').Source[]} sources
 * @returns {{ file: string, name: string }[]}
 */
export function findState(sources) {
  const makers = new Set(sources.flatMap(({ program }) => findMakers(program)));
  return sources.flatMap(({ file, program }) =>
    program.body
      .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
      .filter((node) => node?.type === 'VariableDeclaration' && !node.declare)
      .flatMap(({ kind, declarations }) =>
        declarations.filter(
          ({ init }) => kind !== 'const' || isMemory(init) || isCallOf(makers, init),
        ),
      )
      .map(({ id }) => ({ file, name: id.name ?? '' })),
  );
}

function isMemory(init) {
  if (init?.type !== 'NewExpression' || !COLLECTIONS.has(init.callee.name)) return false;
  return init.callee.name.startsWith('Weak') || init.arguments.length === 0;
}

function isCallOf(makers, init) {
  return init?.type === 'CallExpression' && makers.has(init.callee.name);
}

/** The names of functions that answer a function with a collection of theirs behind it. */
function findMakers(program) {
  const found = [];
  visit(program, (node) => {
    if (node.type !== 'FunctionDeclaration') return;
    const body = node.body?.body ?? [];
    const keeps = body.some(
      ({ type, declarations }) =>
        type === 'VariableDeclaration' && declarations.some(({ init }) => isMemory(init)),
    );
    const answers = body.at(-1)?.argument?.type;
    if (keeps && (answers === 'ArrowFunctionExpression' || answers === 'FunctionExpression')) {
      found.push(node.id.name);
    }
  });
  return found;
}
