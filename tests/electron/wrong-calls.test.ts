import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { callWrongly } from '../proofs/inputs/call-wrongly.ts';
import { openCalled } from '../proofs/inputs/open-called.ts';

/** The short form of `npm run prove-inputs`; SOJOURN_SEED repeats one. */
const SEED = Number(process.env['SOJOURN_SEED'] ?? 1);
const COUNT = 100;
/** As text, where the length is even, and else as bytes; what was thrown here used to end the process. */
const NO_CALLS = ['', '{}', '{"i":1}', 'null', '{"i":"1","p":{"u":5}}', '{"i":"1","p":{"u":"x"}} '];

test("wrong calls at both windows' doors: answered or refused with a code, and nothing refused changes a row", async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-calls-'));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const { called, close } = await openCalled(scratch);
  onTestFinished(close);
  const { calls, surprises, ends } = await callWrongly(called, { count: COUNT, seed: SEED });
  expect([calls, surprises], `seed ${SEED}`).toEqual([COUNT, []]);
  expect(Object.keys(ends).toSorted()).toEqual(['Electron channel', 'browser host']);

  const door = called.doors.find(({ name }) => name === 'Electron channel');
  for (const text of NO_CALLS) await door?.send('app.status', Buffer.from(text));
  expect(await door?.call('app.status', undefined)).toMatchObject({ vault: 'open' });
});
