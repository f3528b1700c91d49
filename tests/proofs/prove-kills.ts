import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killMany, type Tally } from './kills/kill-many.ts';
import { makeBase } from './kills/make-base.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Kills every kind of work at random moments, a thousand times and more, and writes what held. */
const { count, seed, isOver, minutes } = readAsked({ count: 3_350, minutes: 60 });
const folder = mkdtempSync(join(tmpdir(), 'sojourn-proof-'));
const tell = (line: string) => console.log(line);
try {
  const base = await makeBase(folder);
  const tallies = await killMany(base, { kills: count, seed, isOver, tell });
  const problems = tallies.flatMap(({ kind, problems }) => problems.map((p) => `${kind}: ${p}`));
  const lines = report(tallies, problems);
  console.log(lines.join('\n'));
  writeFigures('kills', lines);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(tallies: readonly Tally[], problems: readonly string[]): string[] {
  const killed = tallies.reduce((sum, { kills }) => sum + kills, 0);
  const said = tallies.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
  return [
    `Asked for ${count} kills within ${minutes} minutes, seed ${seed}: **${killed} kills, ${said} things acknowledged before them, ${problems.length} problems.**`,
    '',
    '| Work | Kills | Acknowledged | Problems |',
    '| --- | --- | --- | --- |',
    ...tallies.map(
      ({ kind, kills, acknowledged, problems: wrong }) =>
        `| ${kind} | ${kills} | ${acknowledged} | ${wrong.length} |`,
    ),
    ...problems.slice(0, 20).map((problem) => `- ${problem}`),
  ];
}
