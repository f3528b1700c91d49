import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'security.md');

/**
 * Writes what a long run found between its markers in docs/security.md, so that the figures there are
 * the run's own. `lines` are Markdown; the day and the machine's processors go before them.
 */
export function writeFigures(run: string, lines: readonly string[]): void {
  const open = `<!-- figures: ${run} -->`;
  const close = `<!-- end of figures: ${run} -->`;
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from === -1 || to === -1) throw new Error(`docs/security.md has no place for "${run}".`);
  const day = new Date().toISOString().slice(0, 10);
  const said = [`Run of ${day} on ${process.platform}-${process.arch}.`, '', ...lines].join('\n');
  writeFileSync(FILE, `${text.slice(0, from)}${open}\n\n${said}\n\n${text.slice(to)}`);
}
