import { createRouterClient } from '@orpc/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { formatDayRange } from '../../../src/core/shared/format-day.ts';
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
  expect(new Set(checked.map(({ status }) => status)).size).toBe(2);
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
