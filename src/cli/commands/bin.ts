import type { BinnedThing } from '../../core/bin/binned-thing.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { Client, Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { formatTable } from '../output.ts';

const USE = 'Use: bin, bin restore ID, bin erase ID..., or bin erase --all';

/** Lists what was deleted, puts a thing back, or erases for good. */
export async function runBin(
  terminal: Terminal,
  [action, ...ids]: readonly string[],
  values: Values,
): Promise<number> {
  const all = values['all'] === true;
  if (action === undefined && !all) return await list(terminal);
  if (action === 'restore' && ids.length === 1 && !all) return await restore(terminal, ids);
  if (action === 'erase' && all !== ids.length > 0) {
    return await erase(terminal, all ? undefined : ids, values['for-good'] === true);
  }
  throw new UsageError(USE);
}

async function list(terminal: Terminal): Promise<number> {
  const things = await (await terminal.openClient()).bin.list();
  terminal.output.answer(things, () =>
    things.length === 0
      ? ['The bin is empty.']
      : formatTable(
          things.map(({ id, kind, title, deletedOn, keptUntil, files }) => [
            id,
            kind,
            title,
            `deleted ${formatDay(deletedOn)}`,
            `kept until ${formatDay(keptUntil)}`,
            files === 0 ? '' : `${files} ${files === 1 ? 'file' : 'files'}`,
          ]),
        ),
  );
  return EXIT.done;
}

/** The things of the bin with these identifiers; of none named, all. */
async function find(client: Client, ids: readonly string[] | undefined): Promise<BinnedThing[]> {
  const things = await client.bin.list();
  if (ids === undefined) return things;
  return ids.map((id) => {
    const thing = things.find((one) => one.id === id);
    if (thing === undefined) throw new UsageError(`${id} is not in the bin. See: bin`);
    return thing;
  });
}

async function restore(terminal: Terminal, ids: readonly string[]): Promise<number> {
  const client = await terminal.openClient();
  for (const { kind, id } of await find(client, ids)) {
    const { label } = await client.bin.restore({ kind, id });
    terminal.output.answer({ label }, () => [label]);
  }
  return EXIT.done;
}

async function erase(
  terminal: Terminal,
  ids: readonly string[] | undefined,
  forGood: boolean,
): Promise<number> {
  const client = await terminal.openClient();
  const things = (await find(client, ids)).map(({ kind, id }) => ({ kind, id }));
  if (things.length === 0) {
    terminal.output.answer({ erased: 0 }, () => ['The bin is empty.']);
    return EXIT.done;
  }
  const { goes, stays } = await client.bin.erasing({ things });
  const label = forGood ? (await client.bin.erase({ things })).label : undefined;
  terminal.output.answer({ erased: forGood ? things.length : 0, goes, stays }, () => [
    label ?? 'Nothing was erased yet: with --for-good this goes, and nothing brings it back.',
    ...goes.map((line) => `  ${line}`),
    'What it does not reach:',
    ...stays.map((line) => `  ${line}`),
  ]);
  return forGood ? EXIT.done : EXIT.notReady;
}
