import { historyCsv } from '../../core/history/history-csv.ts';
import type { HistoryEntry } from '../../core/history/history-entry.ts';
import { type Day, parseDay } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { Client, Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { textOption } from '../options.ts';

/** Entries of one call. */
const PAGE = 1_000;

/** Lists what changed when, by day; or as a table for a spreadsheet. */
export async function runHistory(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  const csv = values['csv'] === true;
  if (csv && terminal.output.json) throw new UsageError('Take --csv or --json, not both.');
  const query = {
    words: positionals.join(' '),
    from: exactDay(values, 'from'),
    to: exactDay(values, 'to'),
    thing: textOption(values, 'thing'),
  };
  const entries = await readAll(await terminal.openClient(), query);
  terminal.output.answer(entries, () =>
    csv ? historyCsv(entries).trimEnd().split('\r\n') : listByDay(entries),
  );
  return EXIT.done;
}

type Query = Omit<NonNullable<Parameters<Client['history']['list']>[0]>, 'before' | 'limit'>;

async function readAll(client: Client, query: Query): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  let before: number | undefined;
  do {
    const page = await client.history.list({ ...query, before, limit: PAGE });
    entries.push(...page.entries);
    before = page.next;
  } while (before !== undefined);
  return entries;
}

function exactDay(values: Values, name: string): Day | undefined {
  const text = textOption(values, name);
  return text === undefined ? undefined : parseDay(text);
}

/** Each day once, its actions under it, each with what it did. */
function listByDay(entries: readonly HistoryEntry[]): string[] {
  if (entries.length === 0) return ['Nothing in the history matches.'];
  return [...Map.groupBy(entries, ({ on }) => on)].flatMap(([day, those]) => [
    formatDay(day),
    ...those.flatMap(({ label, lines }) => [
      `  ${label}`,
      ...lines.map(({ said }) => `    ${said}`),
    ]),
  ]);
}
