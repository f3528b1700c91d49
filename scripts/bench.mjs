// Runs the benchmarks of tests/bench by name: all, or those named. `--json` gives one JSON object
// on stdout and nothing else there. Each runs in a process of its own, so peak memory is its own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, ROOT } from './lib/repository.mjs';
import { runBench } from './lib/run-bench.mjs';
import { launch, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

const SUFFIX = '.bench.ts';

function benchNames() {
  const files = readdirSync(join(ROOT, 'tests', 'bench'));
  return files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
}

function printTable(name, rows) {
  const width = Math.max(...rows.map((row) => row.label.length), 0);
  const lines = rows.map((row) => `  ${row.label.padEnd(width)}  ${row.value}`);
  process.stdout.write(`${[name, ...lines].join('\n')}\n\n`);
}

await launch(async () => {
  await setUp();
  const args = process.argv.slice(2);
  const json = args.includes('--json');
  const wanted = args.filter((argument) => !argument.startsWith('--'));
  const known = benchNames().sort();
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    say(`There is no benchmark called ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    return 2;
  }
  const all = {};
  let failed = 0;
  for (const name of wanted.length > 0 ? wanted : known) {
    if (json) say(`Measuring ${name}.`);
    const result = await runBench(pinnedNode(), join(ROOT, 'tests', 'bench', `${name}${SUFFIX}`));
    if (result === undefined) failed += 1;
    else if (json) Object.assign(all, result.json);
    else printTable(name, result.rows);
  }
  if (json) process.stdout.write(`${JSON.stringify(all)}\n`);
  return failed === 0 ? 0 : 1;
});
