// What `npm run mutate` runs on the pinned Node. The report goes to stdout, progress to stderr.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../repository.mjs';
import { launch, say } from '../say.mjs';
import { chooseMutants } from './choose-mutants.mjs';
import { leaveEquivalents } from './equivalents.mjs';
import { findMutants } from './find-mutants.mjs';
import { filesUnder } from './related-tests.mjs';
import { printMutants, tallyMutants } from './report-mutants.mjs';
import { tryMutants } from './try-mutants.mjs';

const USAGE = `npm run mutate -- FOLDER... [options]
  --count N      how many changes to try (60)
  --seed S       the same seed tries the same changes (1)
  --limit S      seconds of tests for one change, nearest first (45)
  --within S     stop after so many seconds, and do not run the tests without a change first
  --list         name the changes and try none
  --json         one JSON object on stdout`;

const OPTIONS = {
  count: { type: 'string', default: '60' },
  seed: { type: 'string', default: '1' },
  limit: { type: 'string', default: '45' },
  within: { type: 'string' },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
};

await launch(async () => {
  const began = Date.now();
  const { values, positionals: folders } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (folders.length === 0 || folders.some((folder) => !existsSync(join(ROOT, folder)))) {
    say(USAGE);
    return 2;
  }
  const { tryable, equivalent } = leaveEquivalents(ROOT, folders.flatMap(mutantsUnder));
  const chosen = chooseMutants(tryable, Number(values.count), values.seed);
  if (values.list) {
    process.stdout.write(
      chosen.map((m) => `${m.file}:${m.line}  ${m.was}  ->  ${m.becomes}\n`).join(''),
    );
    return 0;
  }
  const within = values.within === undefined ? undefined : Number(values.within) * 1000;
  const tried = await tryMutants(chosen, {
    root: ROOT,
    limitMs: Number(values.limit) * 1000,
    until: within === undefined ? undefined : began + within,
    measure: within === undefined,
    tell: values.json ? () => {} : say,
  });
  const tally = tallyMutants(tried, { folders, seed: values.seed, left: equivalent.length, began });
  process.stdout.write(values.json ? `${JSON.stringify(tally)}\n` : `${printMutants(tally)}\n`);
  return 0;
});

function mutantsUnder(folder) {
  const files = filesUnder(ROOT, folder.replace(/\/+$/, ''));
  return files.flatMap((file) => findMutants(file, readFileSync(join(ROOT, file), 'utf8')));
}
