// A process of its own: holds one vitest ready over a copy of the tree, and runs the tests it is
// sent. A cold start for each change would cost more than the tests do.
import { constants, getPriority } from 'node:os';
import { join, relative, sep } from 'node:path';
import { giveWay } from '../run.mjs';

const root = process.argv[2];

// Whoever asks may be ended at any time, also while vitest is still being loaded: nothing that was
// started here outlives it.
process.on('disconnect', endAll);
if (!process.connected) endAll();
// Of a session of its own, which does not give way because that of the run does.
if (getPriority() === constants.priority.PRIORITY_LOW) giveWay(process.pid);
const { createVitest } = await import('vitest/node');

function endAll() {
  process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL');
}

/** Nearest tests first: most changes end with the first file. */
class AsSent {
  async sort(specs) {
    return specs;
  }
  async shard(specs) {
    return specs;
  }
}

const vitest = await createVitest(
  'test',
  {
    root,
    // Not the repository's own settings: they are for the whole run, this is for one change.
    config: false,
    watch: false,
    reporters: [{ onTestModuleStart: ({ moduleId }) => process.send({ began: moduleId }) }],
    sequence: { sequencer: AsSent },
    bail: 1,
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    isolate: false,
    // Whoever asks has a limit for the file, by what it takes without a change.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    silent: true,
  },
  { cacheDir: join(root, '.vite') },
);

process.on('message', async ({ changed, tests }) => {
  for (const file of changed) vitest.invalidateFile(join(root, file));
  const project = vitest.getRootProject();
  const specs = tests.map((test) => project.createSpecification(join(root, test)));
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specs, false);
  // Among them are those of earlier runs, with what came of them then.
  const asked = testModules.map(outcome).filter(({ test }) => tests.includes(test));
  process.send({ ended: asked, stray: unhandledErrors.length });
});

function outcome(module) {
  return {
    test: relative(root, module.moduleId).split(sep).join('/'),
    failed: module.state() === 'failed',
    ms: Math.round(module.diagnostic().duration),
  };
}

process.send({ ready: true });
