import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import type { NextStep } from '../../../src/core/agenda/next-step.ts';
import type { BudgetLine } from '../../../src/core/budget/budget-line.ts';
import { VERDICT_WORDS } from '../../../src/core/requirements/verdict-words.ts';
import type { MoveChangeKind } from '../../../src/core/scenarios/move-change.ts';
import { previewMove } from '../../../src/core/scenarios/preview-move.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { formatDay, formatDayRange } from '../../../src/core/shared/format-day.ts';
import { idOf, type RotationId } from '../../../src/core/shared/id.ts';
import { AgendaListView } from '../../../src/ui/agenda/agenda-list-view.tsx';
import { RenewalsView } from '../../../src/ui/agenda/renewals-view.tsx';
import { openClient } from '../../../src/ui/data/client.ts';
import { PacketsScreen } from '../../../src/ui/packets/packets-screen.tsx';
import { RotationListView } from '../../../src/ui/rotations/rotation-list-view.tsx';
import { SeasonScreen } from '../../../src/ui/season/season-screen.tsx';
import { ROTATION_WORDS } from '../../../src/ui/shared/state-words.ts';
import { TimelineView } from '../../../src/ui/timeline/timeline-view.tsx';
import { openSampleScratch, PASSPHRASE, type Scratch } from '../../cli/run-sojourn.ts';
import { drawScreen, type Reads, textOf } from './read-screen.tsx';

let scratch: Scratch;
let close: () => unknown;
let client: Awaited<ReturnType<typeof open>>['client'];
let screens: Record<
  'season' | 'agenda' | 'renewals' | 'packets' | 'rotations' | 'timeline',
  string
>;

async function open(folder: string) {
  const { router, context, ...backend } = await createBackend({
    folder,
    window: 'terminal',
    version: '0',
  });
  const opened = createRouterClient(router, { context });
  await openClient(async () => opened);
  await opened.vault.open({ passphrase: PASSPHRASE });
  return { client: opened, close: backend.close };
}

/** The sample season, and every screen that shows it, drawn over one reading of it. */
beforeAll(async () => {
  scratch = await openSampleScratch();
  ({ client, close } = await open(scratch.vault));
  const reads: Reads = [
    [['season', 'rows'], await client.season.rows()],
    [['season'], await client.season.overview()],
    [['agenda'], await client.agenda.list()],
    [['rotations'], await client.rotations.list()],
    [['planning', 'renewals'], await client.planning.renewals({})],
    [['documents', 'types'], await client.documents.types()],
    [['packets', 'obstacles'], await client.packets.obstacles()],
    [['packets', 'manifests'], await client.packets.manifests({})],
    [['budget', 'lines'], await client.budget.lines()],
    [['app', 'status'], await client.app.status()],
    [['app', 'settings'], await client.app.settings()],
  ];
  screens = {
    season: drawScreen(SeasonScreen, reads),
    agenda: drawScreen(AgendaListView, reads),
    renewals: drawScreen(RenewalsView, reads),
    packets: drawScreen(PacketsScreen, reads),
    rotations: drawScreen(RotationListView, reads),
    timeline: drawScreen(() => <TimelineView detailsOf={() => undefined} />, reads),
  };
});

afterAll(async () => {
  await close();
  scratch.remove();
});

/** What is to be done by which day, as the agenda shows it: each under the day that stands above it. */
function agendaDays(): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  let day = '';
  for (const [, date, words] of screens.agenda.matchAll(
    /<h3[^>]*>.*?<time dateTime="([^"]+)"|data-step=.*?<b>(.*?)<\/b>/g,
  )) {
    if (date !== undefined) day = date;
    else if (words !== undefined) days.set(textOf(words), day);
  }
  return days;
}

test('season, rotations, packets and timeline show the same state and days of every rotation', async () => {
  const checked = await client.rotations.check({});
  const rotations = new Map((await client.rotations.list()).map((one) => [one.id, one]));
  expect(new Set(checked.map(({ status }) => status)).size).toBe(3);
  for (const { rotation: id, status, summary } of checked) {
    const rotation = rotations.get(id);
    if (rotation === undefined) throw new Error('a rotation is checked that is not listed');
    const days = formatDayRange(rotation.start, rotation.end);
    const { word } = ROTATION_WORDS[status];
    for (const name of ['season', 'rotations', 'packets'] as const) {
      const [row = ''] = rowsOf(screens[name]).filter((one) => one.includes(days));
      expect(row, name).toContain(word);
      expect(row, name).toContain(summary);
    }
    const said = textOf(screens.timeline)
      .replaceAll(' :', ':')
      .replaceAll(/ (?=2\d{3}:)/g, ' ');
    expect(said).toContain(`${days}: ${word.toLowerCase()}`);
  }
});

/** Every row of a list or table, as text. */
function rowsOf(markup: string): string[] {
  return [...markup.matchAll(/<(li|tr)\b.*?<\/\1>/gs)].map(([row]) => textOf(row));
}

test('the season names what is next for the day on which the agenda has it', () => {
  const days = agendaDays();
  expect(days.size).toBeGreaterThan(5);
  const next = [
    ...screens.season.matchAll(/<time dateTime="([^"]+)">[^<]*<\/time>.*?<b>(.*?)<\/b>/g),
  ]
    .map(([, day = '', words = '']) => [textOf(words), day])
    .filter(([words = '']) => days.has(words));
  expect(next.length).toBeGreaterThan(2);
  for (const [words = '', day] of next) expect([words, day]).toEqual([words, days.get(words)]);
});

test('what is to be renewed is asked for by the day on which the agenda has it', async () => {
  const types = new Map((await client.documents.types()).map(({ key, title }) => [key, title]));
  const { open: steps } = await client.agenda.list();
  const days = agendaDays();
  const compared: string[] = [];
  for (const [, type = '', section = ''] of screens.renewals.matchAll(
    /aria-labelledby="renewals-([^"]+)"(.*?)<\/section>/gs,
  )) {
    const askBy = /Ask for it by .*?<time dateTime="([^"]+)"/s.exec(section)?.[1];
    const step = steps.find(
      ({ types: wanted, paper }) => wanted?.join() === type && paper === 'get',
    );
    if (askBy === undefined || step === undefined) continue;
    const shown = days.get(`${step.action} ${step.about}`);
    expect([types.get(type), shown]).toEqual([types.get(type), askBy]);
    compared.push(type);
  }
  expect(compared.length).toBeGreaterThan(1);
});

/** The vault as everything that shows it reads it, and the rotations as their screen draws them. */
async function readAll() {
  const rows = await client.season.rows();
  return {
    rows,
    rotations: await client.rotations.list(),
    checked: await client.rotations.check({}),
    lines: await client.budget.lines(),
    steps: (await client.agenda.list()).open,
    list: drawScreen(RotationListView, [
      [['season', 'rows'], rows],
      [['packets', 'obstacles'], await client.packets.obstacles()],
    ]),
  };
}

type Reading = Awaited<ReturnType<typeof readAll>>;

/** Each verdict by its requirement and rotation: its title, its host and its word. */
function verdictWords({ checked, rotations, rows }: Reading): ReadonlyMap<string, string[]> {
  const hosts = new Map(rows.hosts.map(({ id, name }) => [id, name]));
  return new Map(
    checked.flatMap(({ rotation, items }) => {
      const host = hosts.get(rotations.find(({ id }) => id === rotation)?.host ?? idOf('')) ?? '';
      return items.map(({ requirement, title, status }) => [
        `${rotation} ${requirement}`,
        [`${title} at ${host}`, VERDICT_WORDS[status].word.toLowerCase()],
      ]);
    }),
  );
}

/** What stands otherwise in the two readings, worded as a move words it. */
function changedVerdictWords(before: Reading, after: Reading): string[] {
  const [was, is] = [verdictWords(before), verdictWords(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [from, to] = [was.get(key)?.[1] ?? 'not asked', is.get(key)?.[1] ?? 'not asked'];
    const [what] = is.get(key) ?? was.get(key) ?? [];
    return from === to ? [] : [`${what} ${from} → ${to}`];
  });
}

const daysOf = ({ timing }: BudgetLine) =>
  timing.kind === 'day' ? formatDay(timing.day) : formatDayRange(timing.from, timing.to);

function changedLineWords(before: Reading, after: Reading): string[] {
  const was = new Map(before.lines.map((line) => [line.id, daysOf(line)]));
  return after.lines
    .filter((line) => was.get(line.id) !== daysOf(line))
    .map((line) => `${line.title} ${was.get(line.id)} → ${daysOf(line)}`);
}

/** The days that a rotation shares with others, by hand. */
function sharedDays({ rotations }: Reading, moved: RotationId): string[] {
  const one = rotations.find(({ id }) => id === moved);
  return rotations.flatMap(({ id, start, end }) => {
    if (one === undefined || id === moved || end < one.start || start > one.end) return [];
    const days = [start, end, one.start, one.end].toSorted().slice(1, 3);
    return [`overlaps, ${formatDayRange(days[0] ?? start, days[1] ?? end)}`];
  });
}

test.each([
  ['Lakeside Teaching Hospital', 28],
  ['Erie Shore Medical Center', -14],
  ['Back Bay University Hospital', 28],
  ['Narragansett Clinical Center', 14],
  ['Bayou City University Hospital', -50],
])('what moving %s by %i days says is what is read once it is saved', async (name, by) => {
  const before = await readAll();
  const host = before.rows.hosts.find((one) => one.name === name);
  const rotation = before.rotations.find((one) => one.host === host?.id);
  if (rotation === undefined) throw new Error('the sample has no such rotation');
  const { id } = rotation;
  const [start, end] = [addDays(rotation.start, by), addDays(rotation.end, by)];
  const thought = {
    ...before.rows,
    rotations: before.rows.rotations.map((one) => (one.id === id ? { ...one, start, end } : one)),
  };
  const { changes } = previewMove({
    before: { rows: before.rows, judged: judgeSeason(before.rows) },
    after: { rows: thought, judged: judgeSeason(thought) },
    rotation: id,
    lines: before.lines,
  });
  const said = (kind: MoveChangeKind) =>
    changes.filter((change) => change.kind === kind).map(({ says }) => says);
  expect(changes.length).toBeGreaterThan(0);

  await client.rotations.save({ id, start, end });
  const after = await readAll();
  expect(said('verdict').toSorted()).toEqual(changedVerdictWords(before, after).toSorted());
  expect(said('money').toSorted()).toEqual(changedLineWords(before, after).toSorted());
  const shared = sharedDays(after, id);
  for (const overlap of said('overlap'))
    expect(overlap.endsWith('no more') || shared.some((days) => overlap.endsWith(days))).toBe(true);
  const isNew = (days: string) => !sharedDays(before, id).includes(days);
  expect(shared.filter(isNew).length).toBe(
    said('overlap').filter((one) => !one.endsWith('no more')).length,
  );
  const judged = after.checked.find((one) => one.rotation === id);
  for (const rule of said('admission')) {
    const [, reason = ''] = /\((.*)\)$/.exec(rule) ?? [];
    expect(judged?.admission.map((verdict) => verdict.reason).join(' ')).toContain(reason);
  }
  const due = [
    ...after.steps.filter(({ rotations }) => rotations.includes(id)).map(byOf),
    ...(judged?.items ?? []).map(({ by: day, lateSince }) => lateSince ?? day),
  ].map((day) => day && formatDay(day));
  for (const deadline of said('deadline'))
    expect(due, deadline).toContain(/→ (.*?)(, which has passed)?$/.exec(deadline)?.[1]);
  const [row = ''] = rowsOf(after.list).filter((one) => one.includes(name));
  expect(row).toContain(formatDayRange(start, end));
  expect(row).toContain(judged?.summary);
  await client.rotations.save({ id, start: rotation.start, end: rotation.end });
  expect((await readAll()).checked).toEqual(before.checked);
});

const byOf = ({ day, lateSince }: NextStep) => lateSince ?? day;
