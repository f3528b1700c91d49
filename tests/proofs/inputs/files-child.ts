import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDoors } from './open-doors.ts';
import { takeMutated } from './take-mutated.ts';

/** Brings spoiled files in and prints what came of them, a line of JSON each time; the last is the whole. */
const [count = '300', seed = '1', until = 'Infinity'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'sojourn-inputs-'));
const print = (tally: unknown) => console.log(JSON.stringify(tally));
try {
  const { doors, close } = await openDoors(scratch);
  const asked = { count: Number(count), seed: Number(seed), until: Number(until), tell: print };
  print(await takeMutated(doors, asked));
  await close();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
