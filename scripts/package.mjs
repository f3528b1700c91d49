// Builds installers for this machine's platform into dist/. Arguments go to electron-builder.
import { join } from 'node:path';
import { buildFresh } from './lib/build-fresh.mjs';
import { findElectron } from './lib/electron-runtime.mjs';
import { isForHere } from './lib/is-for-here.mjs';
import { packageCommand, pinnedNode, ROOT } from './lib/repository.mjs';
import { runAttached } from './lib/run.mjs';
import { launch, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';
import { writeLicences } from './lib/write-licences.mjs';

await launch(async () => {
  await setUp();
  await buildFresh();
  await writeLicences();
  const args = process.argv.slice(2);
  const given = args.some((argument) => argument.includes('electronDist'));
  // The runtime that is installed already, so that it is not fetched a second time: it is of this machine's
  // system and processor, and of no other.
  const dist = join(ROOT, 'node_modules', 'electron', 'dist');
  if (!given && findElectron() !== undefined && isForHere(args)) {
    args.push(`--config.electronDist=${dist}`);
  } else if (!given)
    say("Electron's runtime is fetched from its release server for the installers.");
  const command = packageCommand('electron-builder', 'electron-builder');
  const status = await runAttached(pinnedNode(), [command, '--publish', 'never', ...args], {
    cwd: ROOT,
  });
  if (status !== 0) say('No installer was made. What electron-builder said stands above.');
  else say('The installers lie in dist/.');
  return status;
});
