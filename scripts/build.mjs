// Builds the app into out/ where the build is stale.
import { buildFresh } from './lib/build-fresh.mjs';
import { launch, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';

await launch(async () => {
  await setUp();
  await buildFresh();
  say('The build in out/ is up to date.');
});
