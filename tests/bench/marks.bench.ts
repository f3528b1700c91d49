import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, finish, importFiles, openApp, PASSPHRASE } from './lib/bench-app.ts';
import { makeSources } from './lib/bench-sources.ts';
import { type Bench, median, ratio, seconds, timeWork } from './lib/peers.ts';

const FILES = 300;
const BYTES = 3_000;
const RUNS = 3;

/**
 * 300 small files taken into the sample season, with a step of the agenda ticked off and without:
 * marks are settled once an import, so the two take the same time.
 */
export async function run(): Promise<Bench> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-bench-'));
  try {
    const files = await makeSources(join(scratch, 'sources'), FILES, BYTES);
    const times = { plain: [] as number[], marked: [] as number[] };
    for (let round = 0; round < RUNS; round += 1) {
      times.plain.push(await importInto(join(scratch, `plain-${round}`), files, false));
      times.marked.push(await importInto(join(scratch, `marked-${round}`), files, true));
    }
    const withVsWithout = ratio(times.marked, times.plain);
    return {
      json: { marks: { files: FILES, withVsWithout } },
      rows: [
        { label: 'small files taken in, nothing marked', value: seconds(median(times.plain)) },
        { label: 'the same with a step marked', value: `${withVsWithout} x` },
      ],
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function importInto(
  folder: string,
  files: readonly string[],
  marked: boolean,
): Promise<number> {
  const app = await openApp(folder);
  await finish(app.client.vault.create({ passphrase: PASSPHRASE, sample: true }));
  if (marked) {
    const [step] = (await app.client.agenda.list()).open;
    if (step === undefined) throw new Error('the sample season has nothing to do');
    await app.client.agenda.mark({ step: step.key, mark: { kind: 'done' } });
  }
  const time = await timeWork(async () => {
    const { added } = await importFiles(app, files);
    if (added.length !== files.length) throw new Error('not every file was taken in');
  });
  await close(app);
  return time;
}
