import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFresh } from './build-fresh.mjs';
import { CHECKS, runChecks } from './checks.mjs';
import { emptyTally, readPlaywrightReport, readVitestReport } from './read-reports.mjs';
import { packageCommand, pinnedNode, ROOT } from './repository.mjs';
import { runAttached } from './run.mjs';

const REPORTS = join(ROOT, 'test-results', 'reports');

/** The environment of the tests: the pinned Node comes first for whatever they start. */
function testEnvironment(extra) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const bin = join(ROOT, 'node_modules', '.bin');
  return { ...process.env, ...extra, PATH: `${bin}${separator}${process.env.PATH ?? ''}` };
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

export async function runCheckStage(tell) {
  const failed = await runChecks(tell);
  return {
    ...emptyTally(),
    passed: CHECKS.length - failed.length,
    failures: failed.map((name) => `check: ${name}`),
  };
}

/** The build counts as one test: where it fails nothing can run in a window. */
export async function runBuildStage(tell) {
  try {
    await buildFresh({ tell });
    return { ...emptyTally(), passed: 1 };
  } catch (error) {
    tell(error.message);
    return { ...emptyTally(), failures: ['build'] };
  }
}

export async function runVitestStage(patterns, extra) {
  const report = freshReport('vitest');
  const args = [
    packageCommand('vitest', 'vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
    ...patterns,
  ];
  const status = await runAttached(pinnedNode(), args, { cwd: ROOT, env: testEnvironment(extra) });
  return readVitestReport(report, status);
}

export async function runPlaywrightStage(patterns, extra) {
  const report = freshReport('playwright');
  const args = [
    packageCommand('@playwright/test', 'playwright'),
    'test',
    '-c',
    join('tests', 'e2e', 'playwright.config.ts'),
    '--reporter=list,json',
    '--pass-with-no-tests',
    ...patterns,
  ];
  const env = testEnvironment({ ...extra, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const status = await runAttached(pinnedNode(), args, { cwd: ROOT, env });
  return readPlaywrightReport(report, status);
}
