// Everything: checks, the build, unit and integration tests, end-to-end tests, and a summary whose
// last line is "N passed, N failed". `npm test -- PATTERN` runs only test files whose path matches.
import { findChromium, findTestChromium } from './lib/find-chromium.mjs';
import { havePdfPrograms } from './lib/find-pdf-programs.mjs';
import { runShortMutation } from './lib/mutants/short-run.mjs';
import { addTallies } from './lib/read-reports.mjs';
import { launch, SetUpFailure, say } from './lib/say.mjs';
import { setUp } from './lib/set-up.mjs';
import { summarize, totals } from './lib/summarize.mjs';
import {
  runBuildStage,
  runCheckStage,
  runPlaywrightStage,
  runVitestStage,
} from './lib/test-stages.mjs';

await launch(async () => {
  const began = Date.now();
  const patterns = process.argv.slice(2);
  const browsers = await prepare();
  if (browsers === undefined) return 1;
  const stages = [];
  const tallies = [];
  async function stage(name, run) {
    say(`\n== ${name}`);
    const tally = await run();
    tallies.push(tally);
    stages.push(`${name}: ${totals(tally)}`);
    return tally;
  }
  const [, build] = await Promise.all([
    patterns.length === 0 ? stage('checks', () => runCheckStage(say)) : undefined,
    stage('build', () => runBuildStage(say)),
  ]);
  await stage('unit and integration tests', () =>
    runVitestStage(patterns, { SOJOURN_CHROMIUM: browsers.app }),
  );
  // The windows wait now and then: the changes are tried in what they leave free.
  const trying = patterns.length === 0 ? tryMutants() : [];
  if (build.failures.length === 0) {
    await stage('end-to-end tests', () =>
      runPlaywrightStage(patterns, { SOJOURN_CHROMIUM: browsers.specs }),
    );
  } else {
    stages.push('end-to-end tests: did not run, since the build failed');
  }
  const mutants = await trying;
  const tally = addTallies(tallies);
  const corpus = Boolean(process.env.SOJOURN_CORPUS);
  const seconds = (Date.now() - began) / 1000;
  process.stdout.write(`${summarize({ tally, stages, corpus, seconds, mutants })}\n`);
  return tally.failures.length === 0 ? 0 : 1;
});

/** How well the tests bite, by ten changes: told in the summary, failing nothing. */
function tryMutants() {
  say('\n== ten changes of one token, beside the end-to-end tests');
  return runShortMutation(new Date().toISOString().slice(0, 10));
}

/** Set-up and the programs that the tests need; what is missing is one failure of the run. */
async function prepare() {
  try {
    await setUp();
    await havePdfPrograms();
    // The app itself opens a whole browser, which a unit test watches.
    return { app: await findChromium(), specs: await findTestChromium() };
  } catch (error) {
    if (!(error instanceof SetUpFailure)) throw error;
    say(error.message);
    process.stdout.write('0 passed, 1 failed\n');
    return undefined;
  }
}
