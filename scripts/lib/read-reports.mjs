import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Totals of one stage of the tests. `skipped` and `failures` hold the tests' full names, `timed` each
 * test file or spec with the seconds it took.
 */
export function emptyTally() {
  return { passed: 0, failures: [], skipped: [], windows: [], timed: [] };
}

export function addTallies(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failures: tallies.flatMap((tally) => tally.failures),
    skipped: tallies.flatMap((tally) => tally.skipped),
    timed: tallies.flatMap((tally) => tally.timed),
    windows: [...new Set(tallies.flatMap((tally) => tally.windows))],
  };
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A run that ended with an error though its report names no failed test still failed. */
function settle(tally, what, status, reported) {
  if (!reported) tally.failures.push(`${what}: gave no report (exit status ${status})`);
  else if (status !== 0 && tally.failures.length === 0) {
    tally.failures.push(`${what}: ended with exit status ${status}`);
  }
  return tally;
}

/** Reads vitest's JSON report. A file that could not be loaded counts as one failure. */
export function readVitestReport(file, status) {
  const report = readJson(file);
  const tally = emptyTally();
  for (const result of report?.testResults ?? []) {
    const { name, status: outcome, assertionResults: tests, startTime, endTime } = result;
    tally.timed.push({ name: basename(name), seconds: (endTime - startTime) / 1000 });
    for (const test of tests) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') tally.failures.push(test.fullName);
      else tally.skipped.push(test.fullName);
    }
    const broken = outcome === 'failed' && tests.every((test) => test.status !== 'failed');
    if (broken) tally.failures.push(`${name} (the file itself)`);
  }
  return settle(tally, 'unit and integration tests', status, report !== undefined);
}

function specsOf(suite) {
  const inner = (suite.suites ?? []).flatMap(specsOf);
  return [...(suite.specs ?? []), ...inner].map((spec) => ({
    ...spec,
    title:
      suite.line === undefined || suite.line === 0 ? spec.title : `${suite.title} ${spec.title}`,
  }));
}

/** Reads Playwright's JSON report. Its projects are the windows: "browser host", "Electron" ... */
export function readPlaywrightReport(file, status) {
  const report = readJson(file);
  const tally = emptyTally();
  const windows = new Set();
  for (const spec of (report?.suites ?? []).flatMap(specsOf)) {
    for (const test of spec.tests) {
      const name = `${spec.title} [${test.projectName}]`;
      if (test.status === 'skipped') tally.skipped.push(name);
      else windows.add(test.projectName);
      tally.timed.push({ name, seconds: secondsOf(test) });
      if (test.status === 'expected' || test.status === 'flaky') tally.passed += 1;
      if (test.status === 'unexpected') tally.failures.push(name);
    }
  }
  for (const error of report?.errors ?? []) tally.failures.push(firstLine(error.message));
  tally.windows = [...windows];
  return settle(tally, 'end-to-end tests', status, report !== undefined);
}

/** A test may have run more than once. */
function secondsOf({ results = [] }) {
  return results.reduce((sum, { duration }) => sum + duration, 0) / 1000;
}

function firstLine(text = 'an error outside any test') {
  return text.split('\n')[0];
}
