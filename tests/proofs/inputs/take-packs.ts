import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../kills/open-app.ts';
import { numbersFrom } from '../numbers-from.ts';
import { endOf } from './end-of.ts';
import { NASTY_TEXTS } from './nasty-values.ts';
import { fieldOf, listTexts, type Path, textAt, withText } from './pack-fields.ts';
import type { PacksTally } from './packs-tally.ts';
import { readBack } from './read-back.ts';
import { watchRows } from './watch-rows.ts';

export interface PacksAsked {
  /** Packs with one hostile text each. */
  readonly count: number;
  /** Hostile texts that are read back, each from a pack that has it everywhere. */
  readonly readBacks: number;
  /** What is written from each; everything without. */
  readonly kinds?: readonly string[];
  readonly seed: number;
  readonly until?: number;
  readonly tell?: (tally: PacksTally) => void;
}

interface Place {
  readonly pack: unknown;
  readonly path: Path;
}

const PACKS = join(import.meta.dirname, '..', '..', '..', 'resources', 'host-packs');
const REPORT_EVERY = 250;

/** Puts every hostile text into every field of a host pack, and reads back what was taken in. */
export async function takePacks(
  app: App,
  { count, readBacks, kinds, seed, until = Number.POSITIVE_INFINITY, tell }: PacksAsked,
): Promise<PacksTally> {
  const packs = readdirSync(PACKS).map((name): unknown =>
    JSON.parse(readFileSync(join(PACKS, name), 'utf8')),
  );
  const places = onePlaceEach(packs);
  const tally: PacksTally = {
    ...{ packs: 0, fields: places.length, texts: NASTY_TEXTS.length, ends: {}, readBack: 0 },
    ...{ written: {}, surprises: [], peakMB: 0 },
  };
  const random = numbersFrom(seed);
  const pairs = places.flatMap((place) => NASTY_TEXTS.map((text) => ({ place, text })));
  const mixed = pairs
    .map((pair) => ({ pair, at: random() }))
    .toSorted((one, other) => one.at - other.at);
  const rows = watchRows(() => app.backend.context.session.require().db);
  for (const { pair } of mixed.slice(0, count)) {
    if (Date.now() > until) break;
    await takeOne(app, pair.place, pair.text, rows, tally);
    if (tally.packs % REPORT_EVERY === 0) tell?.(tally);
  }
  const rich = packs.toSorted((one, other) => fieldsOf(other).size - fieldsOf(one).size)[0];
  for (const text of NASTY_TEXTS.toReversed().toSorted(byUse).slice(0, readBacks)) {
    if (Date.now() > until) break;
    await readBack(app, rich, text, { tally, kinds });
    tally.readBack += 1;
    tell?.(tally);
  }
  tally.peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  return tally;
}

/** Formulas and markup are read back first: a short run has both. */
function byUse(one: string, other: string): number {
  const use = (text: string) => Number(/^=cmd|^<script/.test(text)) * 2 + Number(/^=/.test(text));
  return use(other) - use(one);
}

const fieldsOf = (pack: unknown) => new Set(listTexts(pack).map(fieldOf));

/** The first place of every field that any pack has. */
function onePlaceEach(packs: readonly unknown[]): Place[] {
  const places = new Map<string, Place>();
  for (const pack of packs) {
    for (const path of listTexts(pack)) {
      const field = fieldOf(path);
      if (!places.has(field)) places.set(field, { pack, path });
    }
  }
  return [...places.values()];
}

async function takeOne(
  { client }: App,
  { pack, path }: Place,
  text: string,
  rows: { now(): string },
  tally: PacksTally,
): Promise<void> {
  const about = `${fieldOf(path)}, ${JSON.stringify(text.slice(0, 40))}`;
  const json = JSON.stringify(withText(pack, path, text));
  const before = rows.now();
  const end = await endOf(
    (async () => {
      const { id } = await client.hosts.importPack({ json });
      const { json: back } = await client.hosts.exportPack({ id });
      // The notes are the person's own and stay at home.
      const kept = textAt(JSON.parse(back), path);
      if (path[0] !== 'notes' && kept !== undefined && kept !== text.toWellFormed())
        tally.surprises.push(`${about}: came back as ${JSON.stringify(kept).slice(0, 80)}`);
      await client.hosts.remove({ id });
    })(),
  );
  if (end !== 'taken' && rows.now() !== before)
    tally.surprises.push(`${about}: refused, and changed rows`);
  if (end.startsWith('surprise')) tally.surprises.push(`${about}: ${end}`);
  tally.ends[end] = (tally.ends[end] ?? 0) + 1;
  tally.packs += 1;
}
