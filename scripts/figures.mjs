// The house in figures: how large its files and functions are, and what should be none. `--json`
// gives one JSON object; `--at FOLDER` measures another checkout with the same ruler.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/repository.mjs';
import { launch, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await launch(async () => {
  const { values } = parseArgs({
    options: { at: { type: 'string' }, json: { type: 'boolean' } },
  });
  await setUp();
  // Only now: the parser is one of the packages.
  const { measureFigures } = await import('./lib/figures/measure-figures.mjs');
  const { sayFigures } = await import('./lib/figures/say-figures.mjs');
  const root = resolve(values.at ?? ROOT);
  const figures = await measureFigures(root);
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else process.stdout.write(`${sayFigures(figures).join('\n')}\n`);
  if (figures.files === 0) say(`There is no TypeScript under src or electron of ${root}.`);
  return figures.files === 0 ? 1 : 0;
});
