#!/usr/bin/env node
// The command line, on the pinned Node: the built one where it is fresh, else straight from the
// sources. stdout belongs to the command alone, so what set-up has to say goes to stderr.
import { commandLineEntry } from './lib/command-line.mjs';
import { runWithoutCores } from './lib/run-without-cores.mjs';
import { launch } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await launch(async () => {
  const node = await setUp();
  return runWithoutCores(node, [commandLineEntry(), ...process.argv.slice(2)]);
});
