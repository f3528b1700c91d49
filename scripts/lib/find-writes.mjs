import { namesIn, walk } from './walk-syntax.mjs';

/** Methods that change what they are called on. */
const CHANGING = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin set add delete clear'.split(' '),
);

/** Those of the module's names that are written to, in themselves or in a part, anywhere in it. */
export function findWrites(statements, names) {
  const written = new Set();
  for (const statement of statements) visit(statement, names, written);
  return [...written];
}

function visit(root, names, written) {
  walk(root, (node) => {
    const own = withoutParameters(node, names);
    if (own !== names) {
      for (const part of Object.values(node)) visit(part, own, written);
      return false;
    }
    const name = writtenBy(node);
    if (name !== undefined && names.has(name)) written.add(name);
    return true;
  });
}

/** Inside a function its own parameters and constants hide the module's names. */
function withoutParameters(node, names) {
  const parameters = node.params ?? node.function?.params;
  const hidden = [
    ...(Array.isArray(parameters) ? parameters : []).flatMap((one) => namesIn(one.pat ?? one)),
    ...(node.stmts ?? []).flatMap((one) =>
      one.type === 'VariableDeclaration' ? one.declarations.flatMap(({ id }) => namesIn(id)) : [],
    ),
  ].filter((name) => names.has(name));
  if (hidden.length === 0) return names;
  return new Set([...names].filter((name) => !hidden.includes(name)));
}

function writtenBy(node) {
  switch (node.type) {
    case 'AssignmentExpression':
      return rootOf(node.left);
    case 'UpdateExpression':
      return rootOf(node.argument);
    case 'UnaryExpression':
      return node.operator === 'delete' ? rootOf(node.argument) : undefined;
    case 'CallExpression':
      return isChanging(node.callee) ? rootOf(node.callee.object) : undefined;
    default:
      return undefined;
  }
}

function isChanging({ type, property }) {
  return type === 'MemberExpression' && CHANGING.has(property?.value);
}

/** The name that a path of members begins with: `table` in `table.rows[0]`. */
function rootOf(node) {
  if (node?.type === 'Identifier') return node.value;
  if (node?.type === 'MemberExpression') return rootOf(node.object);
  return node?.expression === undefined ? undefined : rootOf(node.expression);
}
