import { expect, test } from 'vitest';
import {
  addTallies,
  emptyTally,
  readPlaywrightReport,
  readVitestReport,
} from '../../scripts/lib/read-reports.mjs';
import { summarize, totals } from '../../scripts/lib/summarize.mjs';
import { put, tempFolder } from './temp-folder.ts';

function report(value: unknown): string {
  return put(tempFolder(), 'report.json', JSON.stringify(value));
}

test('vitest: every outcome is counted, and a file that cannot be loaded is a failure', () => {
  const file = report({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a one', status: 'passed' },
          { fullName: 'a two', status: 'failed' },
          { fullName: 'a three', status: 'skipped' },
        ],
        startTime: 1_000,
        endTime: 3_500,
      },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [],
        startTime: 0,
        endTime: 0,
      },
    ],
  });
  const tally = readVitestReport(file, 1);
  expect(tally.passed).toBe(1);
  expect(tally.failures).toEqual(['a two', 'b.test.ts (the file itself)']);
  expect(tally.skipped).toEqual(['a three']);
  expect(tally.timed[0]).toEqual({ name: 'a.test.ts', seconds: 2.5 });
});

test('vitest: a run that died, or ended badly without a failed test, is a failure', () => {
  expect(readVitestReport('/no/such/report.json', 1).failures).toHaveLength(1);
  expect(readVitestReport(report({ testResults: [] }), 1).failures).toHaveLength(1);
  expect(readVitestReport(report({ testResults: [] }), 0).failures).toEqual([]);
});

test('Playwright: the windows covered are those in which a test ran', () => {
  const spec = (title: string, tests: [string, string][]) => ({
    title,
    tests: tests.map(([projectName, status]) => ({
      projectName,
      status,
      results: [{ duration: 1_500 }],
    })),
  });
  const file = report({
    errors: [],
    suites: [
      {
        title: 'season.spec.ts',
        line: 0,
        specs: [
          spec('opens', [
            ['browser host', 'expected'],
            ['Electron stand-in', 'unexpected'],
          ]),
        ],
        suites: [{ title: 'budget', line: 4, specs: [spec('charts', [['Electron', 'skipped']])] }],
      },
    ],
  });
  const tally = readPlaywrightReport(file, 1);
  expect(tally.windows).toEqual(['browser host', 'Electron stand-in']);
  expect(tally.passed).toBe(1);
  expect(tally.failures).toEqual(['opens [Electron stand-in]']);
  expect(tally.skipped).toEqual(['budget charts [Electron]']);
  expect(tally.timed).toContainEqual({ name: 'opens [Electron stand-in]', seconds: 1.5 });
});

test('the summary ends with the totals alone and hides nothing', () => {
  const checks = { ...emptyTally(), passed: 3, failures: ['check: types'] };
  const windows = { ...emptyTally(), passed: 9, skipped: ['prints'], windows: ['browser host'] };
  const tally = addTallies([checks, windows]);
  const text = summarize({ tally, stages: ['checks: x'], corpus: false, seconds: 61 });
  const lines = text.split('\n');
  expect(lines.at(-1)).toBe('12 passed, 1 failed, 1 skipped');
  expect(text).toContain('windows covered: browser host');
  expect(text).toContain('SOJOURN_CORPUS is not set');
  expect(text).toContain('skipped: prints');
  expect(text).toContain('FAILED: check: types');
});

test('the summary names the ten slowest, slowest first', () => {
  const timed = Array.from({ length: 12 }, (_, at) => ({ name: `spec ${at}`, seconds: at }));
  const tally = { ...emptyTally(), passed: 12, timed };
  const lines = summarize({ tally, stages: [], corpus: true, seconds: 66 }).split('\n');
  const at = lines.indexOf('  the 10 slowest:');
  expect(lines.slice(at + 1, at + 11).map((line) => line.trim())).toEqual(
    [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((n) => `${n}.0 s  spec ${n}`),
  );
  expect(lines.at(-1)).toBe('12 passed, 0 failed');
});

test('without skipped tests the totals name two figures', () => {
  expect(totals({ ...emptyTally(), passed: 12 })).toBe('12 passed, 0 failed');
});
