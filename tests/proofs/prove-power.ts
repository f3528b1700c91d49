import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KINDS } from './kills/kinds.ts';
import { makeBase } from './kills/make-base.ts';
import { compileRecorder } from './power/compile-recorder.ts';
import { cutPower } from './power/cut-power.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Cuts the power at every flush of several kinds of work, and writes what held. */
const NAMES = ['edit', 'import', 'passphrase change', 'lock', 'migration', 'create'];
const { count, until, minutes } = readAsked({ count: 300, minutes: 30 });
const folder = mkdtempSync(join(tmpdir(), 'sojourn-proof-'));
try {
  const library = compileRecorder(folder);
  if (library === undefined) throw new Error('This proof needs Linux and gcc.');
  const base = await makeBase(folder);
  const moments = Math.ceil(count / NAMES.length);
  const rows: string[] = [];
  let [rebuilt, wrong] = [0, 0];
  for (const name of NAMES) {
    const kind = KINDS.find((one) => one.name === name);
    if (kind === undefined || Date.now() > until) break;
    const cuts = await cutPower(kind, base, { library, moments, workMs: 8_000 });
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
