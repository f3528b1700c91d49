#!/usr/bin/env node
// The command line. It runs straight from the sources on the pinned Node; stdout belongs to the
// command alone, so what set-up has to say goes to stderr.
import { join } from 'node:path';
import { ROOT } from './lib/repository.mjs';
import { runAttached } from './lib/run.mjs';
import { launch } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await launch(async () => {
  const node = await setUp();
  return runAttached(node, [join(ROOT, 'src', 'cli', 'main.ts'), ...process.argv.slice(2)]);
});
