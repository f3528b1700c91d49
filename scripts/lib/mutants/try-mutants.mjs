import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCopiesFolder } from './copies-folder.mjs';
import { openBench } from './open-bench.mjs';
import { readImporters, relatedTests } from './related-tests.mjs';

/** Two at a time: each has a process for vitest and one for the tests. */
const BENCHES = 2;
/** One test file that takes this much longer than without a change has been sent round in circles. */
const PATIENCE = 6;
const FILE_LIMIT_MS = 20_000;
/** What takes longer without any change says nothing about one: others may want the machine as well. */
const UNCHANGED_LIMIT_MS = 600_000;

/**
 * Tries changes one at a time against the tests that reach the changed file, in copies of the tree.
 *
 * @param {import('./find-mutants.mjs').Mutant[]} mutants
 * @param {{ root: string, limitMs: number, fileLimitMs?: number, until?: number, measure?: boolean, tell?: (line: string) => void }} how
 *   `limitMs` is the time for one change, nearest tests first, and `fileLimitMs` the least that one
 *   test file is given before it counts as hanging; after `until` (epoch ms) no more are
 *   tried; with `measure` the tests run once without a change, and those that fail are left out.
 * @returns {Promise<{ mutant: import('./find-mutants.mjs').Mutant, outcome: 'caught' | 'survived' | 'untried', by?: string, tests: number, cut: number }[]>}
 */
export async function tryMutants(mutants, { root, measure = true, tell = () => {}, ...limits }) {
  const importers = readImporters(root);
  const jobs = mutants.map((mutant) => ({ mutant, tests: relatedTests(importers, mutant.file) }));
  const copies = await openCopiesFolder();
  const benches = [];
  try {
    for (let index = 0; index < Math.min(BENCHES, jobs.length); index += 1) {
      benches.push(openBench(root, join(copies.folder, `${index}`)));
    }
    const files = [...new Set(jobs.flatMap(({ tests }) => tests))];
    const usual = measure ? await measureTests(benches, files, tell) : new Map();
    return await shareOut(benches, jobs, (bench, job) => tryOne(bench, job, usual, limits, tell));
  } finally {
    for (const bench of benches) bench.close();
    copies.close();
  }
}

/** Gives each bench the next piece of work until there is none; answers in the order of the work. */
async function shareOut(benches, work, doOne) {
  const answers = [];
  let next = 0;
  async function serve(bench) {
    while (next < work.length) {
      const mine = next;
      next += 1;
      answers[mine] = await doOne(bench, work[mine]);
    }
  }
  await Promise.all(benches.map(serve));
  return answers;
}

/** How long each test file takes as things stand; `undefined` where it fails already. */
async function measureTests(benches, files, tell) {
  tell(`Running ${files.length} test files without a change.`);
  const limits = { fileLimitMs: UNCHANGED_LIMIT_MS, limitMs: UNCHANGED_LIMIT_MS };
  const times = await shareOut(benches, files, async (bench, test) => {
    const { ended, died, late } = await bench.run({ tests: [test], ...limits });
    const failed = died || late !== undefined || ended.some((one) => one.failed);
    if (failed) tell(`${test} fails without any change and is left out.`);
    return failed ? undefined : ended[0]?.ms;
  });
  return new Map(files.map((file, index) => [file, times[index]]));
}

async function tryOne(bench, { mutant, tests }, usual, limits, tell) {
  const { limitMs, fileLimitMs = FILE_LIMIT_MS, until = Infinity } = limits;
  const chosen = withinTime(tests, usual, limitMs);
  const base = { mutant, tests: chosen.length, cut: tests.length - chosen.length };
  if (Date.now() >= until) return { ...base, outcome: 'untried' };
  const path = join(bench.folder, mutant.file);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.slice(0, mutant.start) + mutant.put + whole.slice(mutant.end));
  const longest = Math.max(0, ...chosen.map((test) => usual.get(test) ?? 0));
  const answer = await bench.run({
    changed: mutant.file,
    tests: chosen,
    fileLimitMs: Math.max(fileLimitMs, PATIENCE * longest),
    limitMs: Math.min(2 * limitMs + FILE_LIMIT_MS, until - Date.now()),
  });
  writeFileSync(path, whole);
  const told = { ...base, ...judge(answer, usual.size > 0) };
  const by = told.by === undefined ? '' : `  (${told.by})`;
  tell(`${told.outcome.padEnd(9)} ${mutant.file}:${mutant.line}  ${mutant.becomes}${by}`);
  return told;
}

/** The nearest tests that fit into the time, by what they usually take; always the nearest one. */
function withinTime(tests, usual, limitMs) {
  let spent = 0;
  return tests
    .filter((test) => !usual.has(test) || usual.get(test) !== undefined)
    .filter((test) => {
      const first = spent === 0;
      spent += (usual.get(test) ?? 0) + 1;
      return first || spent <= limitMs;
    });
}

/** That a test does not end shows something only where it is known how long it takes otherwise. */
function judge({ ended, died, late }, isMeasured) {
  const failed = ended.find((one) => one.failed);
  if (failed !== undefined) return { outcome: 'caught', by: failed.test };
  if (died) return { outcome: 'caught', by: 'a test process that died' };
  if (late === 'file' && isMeasured) return { outcome: 'caught', by: 'a test that did not end' };
  return { outcome: late === undefined ? 'survived' : 'untried' };
}
