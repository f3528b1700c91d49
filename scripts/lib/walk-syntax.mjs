/** Visits every node of a syntax tree of @swc/core; `visit` answers whether to go inside. */
export function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, visit);
    return;
  }
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string' && !visit(node)) return;
  for (const part of Object.values(node)) walk(part, visit);
}

/** The names that a pattern declares: one, or those of `{ a, b: [c] }`. */
export function namesIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.value];
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesIn(one.value ?? one.key ?? one.argument));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
