import { join } from 'node:path';
import { judgeFiles, reportFiles } from './inputs/report-files.ts';
import { runChild } from './inputs/run-child.ts';
import type { FilesTally } from './inputs/take-mutated.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Brings spoiled files in by every door, and writes what came of them. */
const { count, seed, until, minutes } = readAsked({ count: 20_000, minutes: 60 });
const childOf = (name: string) => join(import.meta.dirname, 'inputs', `${name}-child.ts`);

const began = Date.now();
const files = await runChild<FilesTally>(
  childOf('files'),
  [count, seed, until].map(String),
  (tally) =>
    console.log(
      `${tally.files} files in ${Math.round((Date.now() - began) / 1_000)} s, ${tally.peakMB} MB, ${tally.surprises.length} surprises`,
    ),
);
const problems = [...files.problems, ...(files.tally === undefined ? [] : judgeFiles(files.tally))];
const lines = [
  `Asked for ${count} files within ${minutes} minutes, seed ${seed}: **${problems.length} problems.**`,
  '',
  ...(files.tally === undefined ? [] : reportFiles(files.tally)),
  ...problems.slice(0, 20).map((problem) => `- ${problem}`),
];
console.log(lines.join('\n'));
writeFigures('inputs', lines);
process.exitCode = problems.length === 0 ? 0 : 1;
