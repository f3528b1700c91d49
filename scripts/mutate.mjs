// How well the tests bite: changes one token of the sources at a time, in a copy, and sees whether
// a test notices. `npm run mutate -- src/core/budget [--count 60] [--seed 1] [--json]`.
import { join } from 'node:path';
import { ROOT } from './lib/repository.mjs';
import { runAttached } from './lib/run.mjs';
import { launch } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await launch(async () => {
  const node = await setUp();
  const entry = join(ROOT, 'scripts', 'lib', 'mutants', 'mutate-folders.mjs');
  return runAttached(node, [entry, ...process.argv.slice(2)]);
});
