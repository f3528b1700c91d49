/** A comparison by its bound, and turned round. */
const COMPARISONS = new Map([
  ['<', ['<=', '>']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<']],
  ['>=', ['>', '<']],
  ['===', ['!==']],
  ['!==', ['===']],
]);
const ARITHMETIC = new Map([
  ['+', ['-']],
  ['-', ['+']],
  ['*', ['/']],
  ['/', ['*']],
  ['%', ['*']],
  ['+=', ['-=']],
  ['-=', ['+=']],
]);
const LOGICAL = new Map([
  ['&&', ['||']],
  ['||', ['&&']],
]);
/** Figures of the field are small: days, doses, months, weeks of a year. */
const LARGEST_FIGURE = 400;
const LEAVES = new Set(['ReturnStatement', 'ThrowStatement', 'ContinueStatement']);

/**
 * The one-token changes of one node of the syntax tree, each as what to put between two places.
 *
 * @returns {{ start: number, end: number, put: string }[]}
 */
export function changesOf(node, text) {
  switch (node.type) {
    case 'BinaryExpression':
      return [...operator(node, text, COMPARISONS), ...arithmetic(node, text)];
    case 'AssignmentExpression':
      return operator(node, text, ARITHMETIC);
    case 'LogicalExpression':
      return node.operator === '??'
        ? [{ start: node.left.end, end: node.end, put: '' }]
        : operator(node, text, LOGICAL);
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-'
        ? [{ start: node.start, end: node.start + 1, put: '' }]
        : [];
    case 'Literal':
      return literal(node);
    case 'IfStatement':
      return isGuard(node) ? [{ start: node.start, end: node.end, put: ';' }] : [];
    default:
      return [];
  }
}

function operator({ left, right, operator: sign }, text, table) {
  const start = placeOf(sign, text, left.end, right.start);
  const end = start + sign.length;
  return (table.get(sign) ?? []).map((put) => ({ start, end, put }));
}

/** A plus between texts joins them; taking one text from another is no slip anyone makes. */
function arithmetic(node, text) {
  return joinsText(node) ? [] : operator(node, text, ARITHMETIC);
}

function joinsText(node) {
  if (node.type === 'TemplateLiteral') return true;
  if (node.type === 'Literal') return typeof node.value === 'string';
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return false;
  return joinsText(node.left) || joinsText(node.right);
}

function literal({ value, raw, start, end }) {
  if (typeof value === 'boolean') return [{ start, end, put: String(!value) }];
  if (!Number.isInteger(value) || value > LARGEST_FIGURE || !/^\d+$/.test(raw)) return [];
  const less = value > 0 ? [{ start, end, put: String(value - 1) }] : [];
  return [{ start, end, put: String(value + 1) }, ...less];
}

/** `if (…) return …;` with nothing after it: a case that is dealt with at the door. */
function isGuard({ consequent, alternate }) {
  if (alternate !== null) return false;
  const body = consequent.type === 'BlockStatement' ? consequent.body : [consequent];
  return body.length > 0 && LEAVES.has(body.at(-1).type);
}

/** Where the operator stands between its sides; a comment there may hold the same signs. */
function placeOf(sign, text, from, to) {
  const between = text
    .slice(from, to)
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
  return from + between.indexOf(sign);
}
