// Format, lint, types, boundaries and unused code. `npm run check -- --fix` formats first.
import { CHECKS, runChecks } from './lib/checks.mjs';
import { packageCommand, pinnedNode, ROOT } from './lib/repository.mjs';
import { runAttached } from './lib/run.mjs';
import { launch } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await launch(async () => {
  await setUp();
  if (process.argv.includes('--fix')) {
    const biome = packageCommand('@biomejs/biome', 'biome');
    await runAttached(pinnedNode(), [biome, 'check', '--write'], { cwd: ROOT });
  }
  const failed = await runChecks((line) => process.stdout.write(`${line}\n`));
  process.stdout.write(`${CHECKS.length - failed.length} passed, ${failed.length} failed\n`);
  return failed.length === 0 ? 0 : 1;
});
