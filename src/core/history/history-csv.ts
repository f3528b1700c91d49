import type { HistoryEntry } from './history-entry.ts';
import { KIND_WORDS } from './kind-words.ts';

/** Its first line, by which a file of ours is known again. */
export const HISTORY_CSV_HEAD = 'Day,Step,Action,Kind,Thing,What changed';

/** The history as a table for a spreadsheet, one line a thing (RFC 4180, the oldest entry last). */
export function historyCsv(entries: readonly HistoryEntry[]): string {
  const rows = entries.flatMap(({ on, step, label, lines }) =>
    lines.length === 0
      ? [[on, String(step), label, '', '', '']]
      : lines.map(({ kind, thing, said }) => [
          on,
          String(step),
          label,
          KIND_WORDS[kind],
          thing,
          said,
        ]),
  );
  return [HISTORY_CSV_HEAD, ...rows.map((row) => row.map(cell).join(','))]
    .map((row) => `${row}\r\n`)
    .join('');
}

/** A sign of a formula, in its wide form too, also behind blanks and marks that nobody sees. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

/**
 * A cell that a spreadsheet takes as text, never as a formula: a leading sign of one is put behind an
 * apostrophe (OWASP, CSV injection).
 */
function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
