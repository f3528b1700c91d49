import { readFile } from 'node:fs/promises';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { HistoryQuery } from '../../core/history/find-in-history.ts';
import { HISTORY_CSV_HEAD, historyCsv } from '../../core/history/history-csv.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { deliverFile } from '../delivery/deliver-file.ts';
import { requireFileName } from '../delivery/require-file-name.ts';
import type { AppContext } from '../session/context.ts';
import { readHistory } from './read-history.ts';

type Format = 'csv' | 'json';

const MEDIA_TYPES: Readonly<Record<Format, string>> = { csv: 'text/csv', json: 'application/json' };
/** By it a file of ours is known again. */
const JSON_HEAD = '{\n  "format": "sojourn-history",';

interface Wanted {
  readonly query: HistoryQuery;
  readonly to: SaveTarget;
  readonly format: Format;
  readonly name: string;
}

/** Everything that is looked for in the history as one file, whole or not at all. It is not encrypted. */
export async function deliverHistory(
  context: AppContext,
  { query, to, format, name }: Wanted,
): Promise<Delivered> {
  requireFileName(name);
  const { entries } = readHistory(context, query, { limit: Number.MAX_SAFE_INTEGER });
  const bytes = new TextEncoder().encode(write(format, entries));
  return await deliverFile(context, to, {
    name,
    bytes,
    mediaType: MEDIA_TYPES[format],
    isOurs: async (path) => {
      const text = await readFile(path, 'utf8');
      return text.startsWith(format === 'csv' ? `${HISTORY_CSV_HEAD}\r\n` : JSON_HEAD);
    },
  });
}

function write(format: Format, entries: readonly HistoryEntry[]): string {
  if (format === 'csv') return historyCsv(entries);
  return `${JSON.stringify({ format: 'sojourn-history', version: 1, entries }, null, 2)}\n`;
}
