import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { INTAKE_FAULT_CODES } from '../../../src/backend/intake/intake-faults.ts';

const CHILD = new URL('../../support/mutated-files-child.ts', import.meta.url).pathname;
/** SOJOURN_MUTATIONS sets the number for a long run; SOJOURN_SEED repeats one. */
const COUNT = Number(process.env['SOJOURN_MUTATIONS'] ?? 300);
const SEED = process.env['SOJOURN_SEED'] ?? '1';
const MOST_MB = 600;

test(
  `${COUNT} mutated files: each taken in or refused with a code, none hangs, at most ${MOST_MB} MB`,
  () => {
    const run = spawnSync(process.execPath, [CHILD, String(COUNT), SEED], { encoding: 'utf8' });
    expect([run.status, run.stderr], `seed ${SEED}`).toEqual([0, '']);
    const { ends, surprises, slowestMs, peakMB } = JSON.parse(run.stdout);
    console.log(`mutated files, seed ${SEED}: ${run.stdout.trim()}`);
    expect(surprises, `seed ${SEED}`).toEqual([]);
    const known: readonly string[] = ['taken', ...INTAKE_FAULT_CODES];
    expect(Object.keys(ends).filter((end) => !known.includes(end))).toEqual([]);
    expect(slowestMs).toBeLessThan(60_000);
    expect(peakMB).toBeLessThan(MOST_MB);
  },
  60_000 + COUNT * 2_000,
);
