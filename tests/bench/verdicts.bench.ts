import type { Document } from '../../src/core/documents/document.ts';
import type { Rotation } from '../../src/core/rotations/rotation.ts';
import { explainVerdicts } from '../../src/core/season/explain-verdicts.ts';
import { judgeSeason } from '../../src/core/season/judge-season.ts';
import { createSeasonMemory } from '../../src/core/season/season-memory.ts';
import { addDays } from '../../src/core/shared/day.ts';
import { makeLargeSeason } from './lib/large-season.ts';
import { median } from './lib/peers.ts';

const ROUNDS = 25;
/** Rounds before the first that counts: the engine compiles what runs often. */
const WARM_UP = 25;

const season = makeLargeSeason();
/** The same with no two hosts sharing a rule's row, as the vault gives them; less is told once. */
const apart = { ...season, hosts: season.hosts.map((host) => structuredClone(host)) };
/** Ten times the rotations and hosts, with the same documents. */
const TIMES = 10;
/** As a session or a page holds one. */
const memory = createSeasonMemory();

type Season = typeof season;

function judgeAll(rows: Season) {
  return judgeSeason(rows, memory);
}

/** Rows as they come from the vault: every object a new one, so nothing is known from before. */
function freshRows(from: Season = season): Season {
  return {
    ...from,
    documents: structuredClone(from.documents),
    rotations: structuredClone(from.rotations),
  };
}

/**
 * How many times as long all verdicts take of ten times the rotations and hosts: the two in turn in
 * one run, medians.
 */
function measureGrowth(rounds = 9): number {
  const larger = makeLargeSeason(TIMES);
  const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [size, from] of [
      ['small', season],
      ['large', larger],
    ] as const) {
      const rows = freshRows(from);
      const began = performance.now();
      judgeSeason(rows, createSeasonMemory());
      times[size].push(performance.now() - began);
    }
  }
  return median(times.large) / median(times.small);
}

/** One document gets another expiry; all other rows stay the same objects. */
function editOne(rows: Season, round: number): Season {
  const at = (round * 37) % rows.documents.length;
  const documents = rows.documents.map((document, index) =>
    index === at ? withExpiry(document, round) : document,
  );
  return { ...rows, documents };
}

function withExpiry(document: Document, round: number): Document {
  const [newest, ...older] = document.versions;
  if (newest === undefined) return document;
  return {
    ...document,
    versions: [{ ...newest, expires: addDays(season.today, round) }, ...older],
  };
}

/** One rotation moves by a day, as in a drag. */
function moveOne(rows: Season, round: number): Season {
  const at = round % rows.rotations.length;
  const move = (rotation: Rotation) => ({
    ...rotation,
    start: addDays(rotation.start, 1),
    end: addDays(rotation.end, 1),
  });
  return {
    ...rows,
    rotations: rows.rotations.map((rotation, index) => (index === at ? move(rotation) : rotation)),
  };
}

/** Reads every sentence, as an export of everything would; a screen reads those that it shows. */
function readAll(rows: Season, judged: ReturnType<typeof judgeAll>): number {
  return explainVerdicts(rows, judged).reduce(
    (sum, { verdicts: { items } }) =>
      items.reduce((inner, item) => inner + item.reason.length + item.remedy.length, sum),
    0,
  );
}

/** Median milliseconds of judging the rows that `prepare` makes for each round. */
function measure(
  prepare: (round: number) => Season,
  { read = false, clock = () => performance.now() } = {},
): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const rows = prepare(round);
    const began = clock();
    const judged = judgeAll(rows);
    if (read) readAll(rows, judged);
    if (round >= WARM_UP) times.push(clock() - began);
  }
  return median(times);
}

/** Milliseconds that this thread has worked: what a busy machine takes away in between is left out. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Rows that build on those of the round before. */
function chained(step: (rows: Season, round: number) => Season): (round: number) => Season {
  let rows = freshRows();
  judgeAll(rows);
  return (round) => {
    rows = step(rows, round);
    return rows;
  };
}

const figure = (ms: number) => `${ms.toFixed(1)} ms`;

export async function run() {
  const ms = measure(() => freshRows());
  const cpuMs = measure(() => freshRows(), { clock: processorTime });
  const apartMs = measure(() => freshRows(apart), { clock: processorTime });
  const saidMs = measure(() => freshRows(), { read: true });
  const editMs = measure(chained(editOne));
  const dragMs = measure(chained(moveOne));
  const growth = measureGrowth();
  const verdicts = judgeAll(season).reduce((sum, { verdicts }) => sum + verdicts.items.length, 0);
  const rules = season.hosts.reduce((sum, { requirements }) => sum + requirements.length, 0);
  const counts = { rotations: season.rotations.length, rules, documents: season.documents.length };
  const versions = season.documents.reduce((sum, document) => sum + document.versions.length, 0);
  return {
    rows: [
      {
        label: 'season',
        value: `${counts.rotations} rotations, ${season.hosts.length} hosts, ${rules} rules, ${counts.documents} documents, ${versions} versions`,
      },
      { label: 'all verdicts', value: `${figure(ms)} for ${verdicts}` },
      { label: 'all verdicts, processor time of the thread', value: figure(cpuMs) },
      { label: 'the same, every host with rules of its own', value: figure(apartMs) },
      { label: 'all verdicts and every sentence of them', value: figure(saidMs) },
      { label: 'after the edit of one document', value: figure(editMs) },
      { label: 'after a rotation moved by a day', value: figure(dragMs) },
      {
        label: `${TIMES} times the rotations and hosts, the same documents`,
        value: `${growth.toFixed(1)} times as long`,
      },
    ],
    json: { verdicts: { ...counts, verdicts, ms, cpuMs, apartMs, saidMs, editMs, dragMs, growth } },
  };
}
