import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../support/vault-fixture.ts';

const CHILD = new URL('../../support/long-session-child.ts', import.meta.url).pathname;
/** SOJOURN_CALLS sets the number for a long run, 10,000 say. */
const CALLS = Number(process.env['SOJOURN_CALLS'] ?? 2_000);
/** What may be added from the fourth tenth of the calls on: before, the engine warms up. */
const MOST_MB = 64;

test(
  `a session of ${CALLS} calls is flat in memory`,
  () => {
    const folder = join(makeFolder(), 'vault');
    const run = spawnSync(process.execPath, [CHILD, folder, String(CALLS)], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
    const held: number[] = JSON.parse(run.stdout);
    expect(held).toHaveLength(10);
    expect((held.at(-1) ?? 0) - (held[3] ?? 0)).toBeLessThan(MOST_MB);
  },
  60_000 + CALLS * 20,
);
