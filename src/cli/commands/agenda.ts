import { basename, dirname, resolve } from 'node:path';
import { sayStep } from '../../core/agenda/due-reminders.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import type { Client, Terminal, Values } from '../command.ts';
import { EXIT, UsageError } from '../exit-status.ts';
import { textOption } from '../options.ts';

/** Lists what to do next, by day, or writes it as a calendar. */
export async function runAgenda(
  terminal: Terminal,
  positionals: readonly string[],
  values: Values,
): Promise<number> {
  if (positionals.length > 0) throw new UsageError('Use: agenda [--ics FILE [--force]]');
  const file = textOption(values, 'ics');
  if (file === '') throw new UsageError('--ics needs the file to write: --ics sojourn.ics');
  const client = await terminal.openClient();
  if (file !== undefined)
    await saveCalendar(terminal, client, resolve(file), values['force'] === true);
  const { open } = await client.agenda.list();
  terminal.output.answer(open.map(shorten), () => listByDay(open));
  return EXIT.done;
}

async function saveCalendar(
  terminal: Terminal,
  client: Client,
  path: string,
  replace: boolean,
): Promise<void> {
  const { context } = await terminal.backend();
  const to = { kind: 'folder' as const, token: context.folders.add(dirname(path)).token, replace };
  const saved = await client.agenda.calendar({ to, name: basename(path) });
  terminal.output.say(`${saved.path ?? path}  ${saved.bytes} bytes, not encrypted`);
}

function shorten(step: NextStep) {
  const { key, kind, day, lateSince, from, action, about, reason, rotations } = step;
  return { day, action, about, reason, key, kind, rotations, lateSince, from };
}

/** Each day once, its steps under it, each with its reason. */
function listByDay(steps: readonly NextStep[]): string[] {
  if (steps.length === 0) return ['Nothing is waiting for you.'];
  return [...Map.groupBy(steps, ({ day }) => day)].flatMap(([day, those]) => [
    formatDay(day),
    ...those.flatMap((step) => [`  ${sayStep(step)}${sayLate(step)}`, `    ${step.reason}`]),
  ]);
}

function sayLate({ lateSince, from }: NextStep): string {
  if (lateSince !== undefined) return ` (late since ${formatDay(lateSince)})`;
  return from === undefined ? '' : ` (from ${formatDay(from)})`;
}
