// Opens the app: in Electron where its runtime is there or can be had, else in an installed
// browser, else at an address that it prints. Arguments go through; `--browser` skips Electron.
import { join } from 'node:path';
import { buildFresh } from './lib/build-fresh.mjs';
import { electronArguments, haveElectron } from './lib/electron-runtime.mjs';
import { hasDisplay } from './lib/has-display.mjs';
import { pinnedNode, ROOT } from './lib/repository.mjs';
import { runWithoutCores } from './lib/run-without-cores.mjs';
import { launch, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

/** A desktop window that ends this soon with an error never opened. */
const NEVER_OPENED_MS = 8_000;

await launch(async () => {
  const given = process.argv.slice(2);
  const args = given.filter((argument) => argument !== '--browser');
  await setUp();
  await buildFresh();
  if (args.length === given.length) {
    const status = await startElectron(args);
    if (status !== undefined) return status;
  }
  return runWithoutCores(pinnedNode(), [join(ROOT, 'out', 'main', 'browser-host.js'), ...args]);
});

/** The desktop window's exit status, or `undefined` where it could not be opened. */
async function startElectron(args) {
  if (!hasDisplay()) {
    say('There is no display here, so the app is served to a browser instead of a window.');
    return undefined;
  }
  const electron = await haveElectron();
  if (electron === undefined) return undefined;
  const began = Date.now();
  // Set by some terminals of editors: Electron would run as a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const status = await runWithoutCores(electron, [...electronArguments(), ROOT, ...args], { env });
  if (status === 0 || Date.now() - began > NEVER_OPENED_MS) return status;
  say(`Electron's window did not open (status ${status}). Opening the app in a browser instead.`);
  return undefined;
}
