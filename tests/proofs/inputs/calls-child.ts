import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callWrongly } from './call-wrongly.ts';
import { openCalled } from './open-called.ts';

/** Makes wrong calls at both windows' doors and prints what came of them, a line of JSON each time. */
const [count = '300', seed = '1', until = 'Infinity'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'sojourn-inputs-'));
const print = (tally: unknown) => console.log(JSON.stringify(tally));
try {
  const { called, close } = await openCalled(scratch);
  const asked = { count: Number(count), seed: Number(seed), until: Number(until), tell: print };
  print(await callWrongly(called, asked));
  await close();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
