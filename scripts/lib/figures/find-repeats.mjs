const LEAST = 6;

/**
 * Runs of six or more lines that stand more than once, each counted once however often it stands.
 * Lines are compared without their indentation; imports, comments and lines without a word (closing
 * brackets) are passed over, since they repeat of themselves.
 *
 * @param {readonly import('./read-sources.mjs').Source[]} sources
 * @returns {{ lines: number, places: string[] }[]} the longest first
 */
export function findRepeats(sources) {
  const all = sources.map(linesOf);
  const runs = new Map();
  for (const places of windows(all)) {
    for (const [at, a] of places.entries()) {
      for (const b of places.slice(at + 1)) noteRun(all, a, b, runs);
    }
  }
  return [...runs.values()]
    .map(({ lines, places }) => ({ lines, places: [...places].sort() }))
    .sort((a, b) => b.lines - a.lines);
}

/** The lines of a source that can repeat: their text and number. */
function linesOf({ file, text, program }) {
  const imports = program.body.filter(({ type }) => type === 'ImportDeclaration');
  const code = [...imports].reverse().reduce(blank, text);
  const lines = [];
  for (const [index, line] of code.split('\n').entries()) {
    const trimmed = line.trim();
    if (/\w/.test(trimmed) && !/^(\/\/|\/?\*)/.test(trimmed)) {
      lines.push({ text: trimmed, line: index + 1 });
    }
  }
  return { file, lines };
}

/** The text without a node of it, with as many lines. */
function blank(text, { start, end }) {
  const inside = text.slice(start, end).replace(/[^\n]/g, '');
  return text.slice(0, start) + inside + text.slice(end);
}

/** Places with the same six lines, wherever there are two or more. */
function windows(all) {
  const found = new Map();
  for (const [source, { lines }] of all.entries()) {
    for (let at = 0; at + LEAST <= lines.length; at += 1) {
      const key = lines
        .slice(at, at + LEAST)
        .map(({ text }) => text)
        .join('\n');
      const places = found.get(key);
      if (places === undefined) found.set(key, [{ source, at }]);
      else places.push({ source, at });
    }
  }
  return [...found.values()].filter((places) => places.length > 1);
}

/** Notes the whole run that two places share, from its first line on. */
function noteRun(all, a, b, runs) {
  const textAt = ({ source, at }, step) => all[source].lines[at + step]?.text;
  const before = textAt(a, -1);
  if (before !== undefined && before === textAt(b, -1)) return;
  let length = LEAST;
  while (textAt(a, length) !== undefined && textAt(a, length) === textAt(b, length)) length += 1;
  const text = Array.from({ length }, (_, step) => textAt(a, step)).join('\n');
  const run = runs.get(text) ?? { lines: length, places: new Set() };
  for (const place of [a, b]) {
    const { file, lines } = all[place.source];
    run.places.add(`${file}:${lines[place.at].line}`);
  }
  runs.set(text, run);
}
