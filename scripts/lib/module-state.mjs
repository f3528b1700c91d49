import { dirname, join } from 'node:path';
import { findWrites } from './find-writes.mjs';
import { namesIn, walk } from './walk-syntax.mjs';

/** Holders that can be made a constant table of by their declared type; the others never. */
const TABLES = { Map: 'ReadonlyMap', Set: 'ReadonlySet' };
/** What may be made once for a module: it keeps nothing. */
const KEEPS_NOTHING = ['RegExp', 'Intl', 'Error', 'TextEncoder', 'TextDecoder'];

/**
 * What one module keeps between two calls, as `{ name, why }`: a variable, a holder that is not typed
 * as a constant table, something that is written to, or what a function made with a holder inside.
 * `modules` gives the statements of every module by its path.
 */
export function stateOf(file, modules) {
  const statements = modules.get(file).map(unwrapExport);
  const made = declared(statements).flatMap(({ name, kind, type, init }) => {
    const why = kind === 'const' ? whyHeld(init, type, { file, modules }) : 'is a variable';
    return why === undefined ? [] : [{ name, why }];
  });
  const names = [
    ...declared(statements).map(({ name }) => name),
    ...statements.flatMap(({ identifier }) => identifier?.value ?? []),
    ...statements.flatMap((statement) => importedBy(statement)),
  ];
  const written = findWrites(statements, new Set(names)).map((name) => ({
    name,
    why: 'is written to',
  }));
  return [...made, ...staticFields(statements), ...written];
}

function unwrapExport(statement) {
  return statement.type === 'ExportDeclaration' ? statement.declaration : statement;
}

function declared(statements) {
  return statements
    .filter(({ type }) => type === 'VariableDeclaration')
    .flatMap(({ kind, declarations }) =>
      declarations.flatMap(({ id, init }) =>
        namesIn(id).map((name) => ({ name, kind, type: id.typeAnnotation?.typeAnnotation, init })),
      ),
    );
}

function importedBy({ type, specifiers = [] }) {
  return type === 'ImportDeclaration' ? specifiers.map(({ local }) => local.value) : [];
}

/** Fields of a class that belong to the class itself and can be set. */
function staticFields(statements) {
  return statements
    .filter(({ type }) => type === 'ClassDeclaration')
    .flatMap(({ identifier, body }) =>
      body
        .filter((member) => member.isStatic && /Property$/.test(member.type))
        .map(() => ({ name: identifier.value, why: 'has a static field' })),
    );
}

/** Why a constant can hold something later that it does not hold now. */
function whyHeld(init, type, place) {
  const value = unwrap(init);
  if (value?.type === 'NewExpression') return whyNew(value, type);
  if (value?.type === 'CallExpression' && makesHolder(value.callee, place)) {
    return 'is made by a function that keeps a holder inside';
  }
  // A table of functions or of tables: its parts are held as well.
  for (const part of partsOf(value)) {
    const why = whyHeld(part, undefined, place);
    if (why !== undefined) return why;
  }
  return undefined;
}

function whyNew({ callee }, type) {
  const made = callee.value ?? callee.object?.value ?? 'something';
  if (KEEPS_NOTHING.includes(made)) return undefined;
  if (TABLES[made] !== undefined && type?.typeName?.value === TABLES[made]) return undefined;
  if (TABLES[made] !== undefined) return `is a ${made}: type it as a ${TABLES[made]}`;
  return `holds a new ${made}`;
}

function partsOf(value) {
  if (value?.type === 'ArrayExpression') {
    return value.elements.flatMap((element) => element?.expression ?? []);
  }
  if (value?.type !== 'ObjectExpression') return [];
  return value.properties.flatMap((property) => property.value ?? property.arguments ?? []);
}

const WRAPPERS = [
  'ParenthesisExpression',
  'TsAsExpression',
  'TsConstAssertion',
  'TsSatisfiesExpression',
  'TsNonNullExpression',
];

function unwrap(node) {
  return node && WRAPPERS.includes(node.type) ? unwrap(node.expression) : node;
}

/** A function that makes a holder, or a variable, which something that it gives away still sees. */
function makesHolder(callee, { file, modules }) {
  const called = unwrap(callee);
  const body = functionBody(called) ?? findFunction(called?.value, file, modules);
  if (body === undefined) return false;
  const held = heldIn(body);
  return innerFunctions(body).some((inner) => {
    const used = identifiersOf(inner);
    return [...held].some((name) => used.has(name));
  });
}

function functionBody(node) {
  return /^(Arrow)?Function(Expression|Declaration)$/.test(node?.type ?? '') ? node : undefined;
}

/** The function of this name in the module, or in the one that it is imported from. */
function findFunction(name, file, modules) {
  const statements = (modules.get(file) ?? []).map(unwrapExport);
  const own = statements.find((one) => one.identifier?.value === name);
  if (name === undefined) return undefined;
  if (own !== undefined) return functionBody(own);
  const constant = declared(statements).find((one) => one.name === name);
  if (constant !== undefined) return functionBody(unwrap(constant.init));
  for (const { type, specifiers, source } of statements) {
    const found =
      type === 'ImportDeclaration' && specifiers.find(({ local }) => local.value === name);
    if (found && source.value.startsWith('.')) {
      return findFunction(
        found.imported?.value ?? name,
        join(dirname(file), source.value),
        modules,
      );
    }
  }
  return undefined;
}

/** Names of the variables and holders that belong to a function itself, not to one inside it. */
function heldIn(body) {
  const names = new Set();
  for (const inside of [body.body, ...(body.params ?? [])]) {
    walk(inside, (node) => {
      if (functionBody(node)) return false;
      if (node.type !== 'VariableDeclaration') return true;
      for (const { id, init } of node.declarations) {
        if (node.kind !== 'const' || isHolder(unwrap(init))) {
          for (const name of namesIn(id)) names.add(name);
        }
      }
      return true;
    });
  }
  return names;
}

function isHolder(value) {
  return ['NewExpression', 'ArrayExpression', 'ObjectExpression'].includes(value?.type);
}

function innerFunctions(body) {
  const found = [];
  walk(body.body, (node) => {
    const isInner = functionBody(node) !== undefined || node.type === 'MethodProperty';
    if (isInner) found.push(node);
    return !isInner;
  });
  return found;
}

function identifiersOf(node) {
  const names = new Set();
  walk(node, (inner) => {
    if (inner.type === 'Identifier') names.add(inner.value);
    return true;
  });
  return names;
}
