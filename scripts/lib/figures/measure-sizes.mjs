import { visit } from './read-sources.mjs';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Lines of a text; the break that ends the last one begins no other. */
const countLines = (text) => text.replace(/\n$/, '').split('\n').length;

/** The value below which that share of the numbers lies, 0 where there are none. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * How long files and functions are, in lines. Functions are those with a body in braces: what an
 * arrow gives in one expression is a part of the line that it stands in.
 *
 * @param {readonly import('./read-sources.mjs').Source[]} sources
 */
export function measureSizes(sources) {
  const files = sources.map(({ text }) => countLines(text));
  const functions = sources.flatMap(functionLengths);
  return {
    files: files.length,
    lines: files.reduce((sum, lines) => sum + lines, 0),
    fileMedian: percentile(files, 0.5),
    file90: percentile(files, 0.9),
    functions: functions.length,
    function90: percentile(functions, 0.9),
  };
}

function functionLengths({ text, program }) {
  const lengths = [];
  visit(program, (node) => {
    if (!FUNCTIONS.has(node.type) || node.body?.type !== 'BlockStatement') return;
    lengths.push(countLines(text.slice(node.start, node.end)));
  });
  return lengths;
}
