import { resolve } from 'node:path';
import { formatDay } from '../../core/shared/format-day.ts';
import type { Client, Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { finishWork } from '../finish-work.ts';
import { formatTable } from '../output.ts';

const USE = 'Use: backups [take | rehearse [NAME] | folder DIR | folder --beside]';

/** Lists the backups that the app makes by itself, makes or rehearses one, or settles their folder. */
export async function runBackups(
  terminal: Terminal,
  [what, name, ...more]: readonly string[],
  values: Values,
): Promise<number> {
  const beside = values['beside'] === true;
  if (more.length > 0 || (beside && (what !== 'folder' || name !== undefined)))
    throw new UsageError(USE);
  if (what === undefined) return await list(terminal);
  if (what === 'take' && name === undefined) return await take(terminal);
  if (what === 'rehearse') return await rehearse(terminal, name);
  if (what === 'folder' && (beside || name !== undefined)) return await settle(terminal, name);
  throw new UsageError(USE);
}

async function list(terminal: Terminal): Promise<number> {
  // Without the passphrase: above all of a vault that does not open any more.
  const client = await terminal.client();
  return answer(terminal, await client.vault.backups());
}

async function settle(terminal: Terminal, folder: string | undefined): Promise<number> {
  const client = await terminal.openClient();
  const to =
    folder === undefined
      ? ({ kind: 'beside' } as const)
      : ({ kind: 'typed', path: resolve(folder) } as const);
  return answer(terminal, await client.vault.placeBackups(to));
}

type Backups = Awaited<ReturnType<Client['vault']['backups']>>;

function answer({ output }: Terminal, backups: Backups): number {
  output.answer(backups, () => [...sayPlace(backups), ...sayKept(backups)]);
  return backups.kept.length > 0 && backups.place.there ? EXIT.done : EXIT.notReady;
}

function sayPlace({ place, rehearsed, trouble }: Backups): string[] {
  return [
    `Backups go to ${place.path ?? place.name}`,
    ...(place.chosen
      ? []
      : ['That is beside the vault, which is no second disk: choose one with backups folder DIR']),
    ...(place.chosen && !place.there ? ['That folder is not there now.'] : []),
    ...(rehearsed === undefined
      ? []
      : [`Rehearsed on ${formatDay(rehearsed.day)}: ${rehearsed.name}`]),
    ...(trouble === undefined ? [] : [trouble]),
  ];
}

function sayKept({ kept }: Backups): string[] {
  if (kept.length === 0) return ['None is there yet: make one with backups take'];
  const rows = kept.map(({ name, bytes, whole, opensToday }) => [
    `  ${name}`,
    `${bytes} bytes`,
    [
      ...(whole ? [] : ['incomplete: the vault was damaged']),
      ...(opensToday !== false ? [] : ['opens with an earlier passphrase']),
    ].join(', '),
  ]);
  return formatTable(rows);
}

async function take(terminal: Terminal): Promise<number> {
  const client = await terminal.openClient();
  const taken = await finishWork(terminal.output, client.vault.takeBackup());
  terminal.output.answer(taken, () => [
    `${taken.name}  ${taken.bytes} bytes, encrypted, restored aside and ${taken.files} files hashed`,
    ...taken.losses,
  ]);
  return taken.losses.length === 0 ? EXIT.done : EXIT.notReady;
}

async function rehearse(terminal: Terminal, name: string | undefined): Promise<number> {
  const client = await terminal.openClient();
  const done = await finishWork(terminal.output, client.vault.rehearse(name ? { name } : {}));
  terminal.output.answer(done, () => [
    `Restored ${done.name}: ${done.files} files, every hash compared; ${done.rows} rows, ${done.same} as in the vault now.`,
    ...(done.since === 0 ? [] : [`${done.since} rows were changed since.`]),
    ...(done.damagedRows === 0 ? [] : [`${done.damagedRows} rows cannot be read.`]),
    ...(done.opensToday ? [] : ['It opens with an earlier passphrase, or the code of that day.']),
  ]);
  return done.damagedRows === 0 ? EXIT.done : EXIT.notReady;
}
