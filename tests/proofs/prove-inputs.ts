import { join } from 'node:path';
import type { CallsTally } from './inputs/call-wrongly.ts';
import type { PacksTally } from './inputs/packs-tally.ts';
import { judgeCalls, reportCalls } from './inputs/report-calls.ts';
import { judgeFiles, reportFiles } from './inputs/report-files.ts';
import { judgePacks, reportPacks } from './inputs/report-packs.ts';
import { runChild } from './inputs/run-child.ts';
import type { FilesTally } from './inputs/take-mutated.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Makes wrong calls at both windows' doors, brings spoiled files and hostile packs in, and writes what came of them. */
const { count, seed, until, minutes } = readAsked({ count: 20_000, minutes: 60 });
/** One call for two files: 10,000 beside 20,000. */
const calls = Math.ceil(count / 2);
const childOf = (name: string) => join(import.meta.dirname, 'inputs', `${name}-child.ts`);
const began = Date.now();
/** When a part has had its share of the time: a run that is cut short has some of all. */
const after = (share: number) => began + share * (until - began);
const tell = (what: string, { peakMB, surprises }: { peakMB: number; surprises: string[] }) =>
  console.log(
    `${what} in ${Math.round((Date.now() - began) / 1_000)} s, ${peakMB} MB, ${surprises.length} surprises`,
  );

const called = await runChild<CallsTally>(
  childOf('calls'),
  [calls, seed, after(1 / 6)].map(String),
  (tally) => tell(`${tally.calls} calls`, tally),
);
const packs = await runChild<PacksTally>(
  childOf('packs'),
  [calls, seed, after(1 / 2)].map(String),
  (tally) => tell(`${tally.packs} host packs, ${tally.readBack} read back`, tally),
);
const files = await runChild<FilesTally>(
  childOf('files'),
  [count, seed, until].map(String),
  (tally) => tell(`${tally.files} files`, tally),
);
const problems = [
  ...packs.problems,
  ...(packs.tally === undefined ? ['no pack was imported'] : judgePacks(packs.tally)),
  ...called.problems,
  ...files.problems,
  ...(called.tally === undefined ? ['no call was made'] : judgeCalls(called.tally)),
  ...(files.tally === undefined ? ['no file was taken'] : judgeFiles(files.tally)),
];
const lines = [
  `Asked for ${count} files and ${calls} calls within ${minutes} minutes, seed ${seed}: **${problems.length} problems.**`,
  '',
  ...(files.tally === undefined ? [] : [...reportFiles(files.tally), '']),
  ...(packs.tally === undefined ? [] : [...reportPacks(packs.tally), '']),
  ...(called.tally === undefined ? [] : reportCalls(called.tally)),
  ...problems.slice(0, 20).map((problem) => `- ${problem}`),
];
console.log(lines.join('\n'));
writeFigures('inputs', lines);
process.exitCode = problems.length === 0 ? 0 : 1;
