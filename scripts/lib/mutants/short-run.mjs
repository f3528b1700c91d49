import { join } from 'node:path';
import { pinnedNode, ROOT } from '../repository.mjs';
import { runQuietly } from '../run.mjs';
import { scoreLine } from './report-mutants.mjs';

const COUNT = 10;
/** A minute of work on a free machine. It gives way to the end-to-end tests beside it, which must not wait for it. */
const SECONDS = 120;
/** Over this it is ended: the whole run does not wait for it. */
const LIMIT_MS = 150_000;

/**
 * Ten changes of the day, a minute of work: lines for the summary of `npm test`. What survives is
 * named and fails nothing. The day is the seed, so that a run can be repeated.
 *
 * @param {string} today as 2026-07-05
 * @returns {Promise<string[]>}
 */
export async function runShortMutation(today) {
  const options = ['--count', COUNT, '--seed', today, '--within', SECONDS, '--json'].map(String);
  const entry = join(ROOT, 'scripts', 'lib', 'mutants', 'mutate-folders.mjs');
  const { status, output } = await runQuietly(
    pinnedNode(),
    [entry, 'src/core', 'src/backend', ...options],
    { cwd: ROOT, timeoutMs: LIMIT_MS, givesWay: true },
  );
  return readShortRun(status, output);
}

/** What the run said, as lines; that it said nothing is a line as well. */
export function readShortRun(status, output) {
  const line = output.split('\n').find((one) => one.startsWith('{"folders"'));
  if (status !== 0 || line === undefined) return ['changes of one token: the run gave no result'];
  const tally = JSON.parse(line);
  const survivors = tally.survived.map(
    ({ file, line: place, becomes }) => `  survived: ${file}:${place}  ${becomes}`,
  );
  return [`changes of one token: ${scoreLine(tally)}`, ...survivors];
}
