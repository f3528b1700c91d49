// Property tests with cases of their own at every round: `npm run prove-laws -- --rounds 20`. Names the
// seed of every round in which one fails; `SOJOURN_SEED=SEED npm test -- FILE` shows it again.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { packageCommand, pinnedNode, ROOT } from './lib/repository.mjs';
import { runQuietly } from './lib/run.mjs';
import { launch, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

/** A round takes about a minute on two cores. */
const LIMIT_MS = 1_800_000;

await launch(async () => {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
  await setUp();
  const rounds = Number(values.rounds);
  const failed = [];
  for (let round = 0; round < rounds; round += 1) {
    const seed = randomInt(2 ** 31);
    const { status, output } = await runQuietly(
      pinnedNode(),
      [packageCommand('vitest', 'vitest'), 'run', '--project', 'pure'],
      { cwd: ROOT, timeoutMs: LIMIT_MS, env: { ...process.env, SOJOURN_SEED: String(seed) } },
    );
    if (status === 0) continue;
    failed.push(seed);
    const names = output.split('\n').filter((line) => line.includes(' FAIL '));
    say(`seed ${seed}:\n${[...new Set(names)].join('\n')}`);
  }
  say(`${rounds - failed.length} of ${rounds} rounds passed`);
  return failed.length === 0 ? 0 : 1;
});
