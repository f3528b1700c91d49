import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { INTAKE_FAULT_CODES } from '../../../src/backend/intake/intake-faults.ts';
import { judgeFiles } from '../../proofs/inputs/report-files.ts';
import type { FilesTally } from '../../proofs/inputs/take-mutated.ts';

const CHILD = new URL('../../proofs/inputs/files-child.ts', import.meta.url).pathname;
/** The short form of `npm run prove-inputs`; SOJOURN_SEED repeats one. */
const COUNT = 300;
const SEED = process.env['SOJOURN_SEED'] ?? '1';

test(`${COUNT} spoiled files: each taken in or refused with a code, none hangs, memory stays bounded`, () => {
  const run = spawnSync(process.execPath, [CHILD, String(COUNT), SEED], { encoding: 'utf8' });
  expect([run.status, run.stderr], `seed ${SEED}`).toEqual([0, '']);
  const tally: FilesTally = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
  console.log(`spoiled files, seed ${SEED}: ${JSON.stringify(tally)}`);
  expect(tally.files).toBe(COUNT);
  expect(judgeFiles(tally), `seed ${SEED}`).toEqual([]);
  const known: readonly string[] = ['taken', ...INTAKE_FAULT_CODES];
  const kinds = ['PDF', 'JPEG', 'PNG'].map((kind) => tally.ends[kind] ?? {});
  expect(kinds.flatMap((ends) => Object.keys(ends)).filter((end) => !known.includes(end))).toEqual(
    [],
  );
  expect(Object.keys(tally.ends)).toHaveLength(5);
}, 600_000);
