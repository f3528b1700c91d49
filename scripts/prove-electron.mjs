// Every spec of the windows in Electron itself, wherever its runtime is or can be had: `npm run prove-electron`.
// Arguments go to the specs' runner; `-- tests/e2e/desktop.spec.ts` runs one file.
import { buildFresh } from './lib/build-fresh.mjs';
import { planElectronRun } from './lib/electron-run.mjs';
import { haveElectron } from './lib/electron-runtime.mjs';
import { findOnPath } from './lib/find-on-path.mjs';
import { hasDisplay } from './lib/has-display.mjs';
import { forgetFailure } from './lib/remember.mjs';
import { pinnedNode, ROOT } from './lib/repository.mjs';
import { runAttached } from './lib/run.mjs';
import { launch, SetUpFailure, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await launch(async () => {
  await setUp();
  // Whoever asks for this proof wants it tried now.
  forgetFailure('electron', ROOT);
  const plan = planElectronRun({
    electron: await haveElectron(),
    hasDisplay: hasDisplay(),
    xvfb: findOnPath('xvfb-run'),
    node: pinnedNode(),
    args: process.argv.slice(2),
  });
  if ('missing' in plan) throw new SetUpFailure(plan.missing);
  await buildFresh();
  const env = { ...process.env, ...plan.env };
  const status = await runAttached(plan.command, plan.args, { cwd: ROOT, env });
  say(
    status === 0
      ? 'The same specs hold in Electron as over its stand-in.'
      : 'Some specs do not hold in Electron; they stand above, and so what its stand-in does not do.',
  );
  return status;
});
