import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileWatcher } from './calls/compile-watcher.ts';
import { KINDS } from './kills/kinds.ts';
import { makeBase } from './kills/make-base.ts';
import { cutPower } from './power/cut-power.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Cuts the power at flushes of every kind of work, and writes what held. */
const { count, seed, isOver, minutes } = readAsked({ count: 300, minutes: 30 });
const folder = mkdtempSync(join(tmpdir(), 'sojourn-proof-'));
try {
  const library = compileWatcher(folder);
  if (library === undefined) throw new Error('This proof needs Linux and gcc.');
  const base = await makeBase(folder);
  const moments = Math.ceil(count / KINDS.length);
  const rows: string[] = [];
  let [rebuilt, wrong] = [0, 0];
  for (const kind of KINDS) {
    if (isOver()) break;
    const cuts = await cutPower(kind, base, { library, moments, workMs: 500, seed, isOver });
    rebuilt += cuts.rebuilt;
    wrong += cuts.problems.length;
    rows.push(
      `| ${kind.name} | ${cuts.boundaries} | ${cuts.rebuilt} | ${cuts.acknowledged} | ${cuts.problems.length} |`,
    );
    console.log(rows.at(-1), cuts.problems.slice(0, 5).join('\n'));
  }
  writeFigures('power', [
    `Asked for ${count} moments within ${minutes} minutes: **${rebuilt} disks rebuilt, ${wrong} problems.**`,
    '',
    '| Work | Flushes | Disks rebuilt | Acknowledged | Problems |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ]);
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
