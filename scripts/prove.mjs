// A long proof: `npm run prove-kills -- --count 1000 --seed 1 --minutes 30`. It writes its figures into
// docs/security.md. The short form of each is a test.
import { join } from 'node:path';
import { buildFresh } from './lib/build-fresh.mjs';
import { pinnedNode, ROOT } from './lib/repository.mjs';
import { runAttached } from './lib/run.mjs';
import { launch, SetUpFailure } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

const PROOFS = [
  'kills',
  'calls',
  'salvage',
  'power',
  'inputs',
  'quiet',
  'locks',
  'flips',
  'starts',
];

await launch(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (!PROOFS.includes(name)) throw new SetUpFailure(`One of: ${PROOFS.join(', ')}.`);
  await setUp();
  // The desktop window that locks is the built one.
  if (name === 'locks') await buildFresh();
  const file = join(ROOT, 'tests', 'proofs', `prove-${name}.ts`);
  return runAttached(pinnedNode(), [file, ...args], { cwd: ROOT });
});
