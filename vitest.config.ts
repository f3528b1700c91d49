import { defineConfig } from 'vitest/config';

/**
 * Tests of pure functions: core keeps no state, and what of the page is tested here has none. Their
 * files share a process and the modules in it, which are most of the time that such a file takes.
 * Everything else starts processes, threads or vaults, and has a process to itself.
 */
const PURE = ['tests/core/**/*.test.ts', 'tests/ui/**/*.test.{ts,tsx}'];

/**
 * Tests over vaults of their own, in rooms that start no process for what they hold and search no memory.
 * Loading the backend is a third of such a file's time, so these share it too; a module that kept
 * something between two vaults would be found here.
 */
const ROOMS = [
  'advice,agenda,app,bin,budget,calls,database,delivery,documents,export,history,hosts,immunizations,keys',
  'letters,logs,packets,planning,profile,rotations,rows,salvage,season,sheets,vault,window',
];
const CALLS = [
  'tests/contract/**/*.test.ts',
  `tests/backend/{${ROOMS.join(',')}}/**/*.test.{ts,tsx}`,
  'tests/backend/intake/{pdf/,read,sniff,place,page}*.test.ts',
  'tests/backend/session/{chosen,copied,menu,read,session}*.test.ts',
  'tests/{browser-host,cli,electron}/*.test.ts',
  'tests/scripts/{find,input-marks,is-for,reports,second}*.test.ts',
];

export default defineConfig({
  test: {
    // Processes, not threads: the tests start worker threads of their own, and one that is ended
    // for running over its limit must not take its neighbours along.
    pool: 'forks',
    maxWorkers: 2,
    // Real engines on a small shared machine: a test that hangs still ends, a slow one passes.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    restoreMocks: true,
    globalSetup: ['tests/support/keys-of-the-run.ts'],
    setupFiles: ['tests/support/derive-once.mjs', 'tests/support/seed-properties.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'calls', include: CALLS, isolate: false } },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...CALLS, 'tests/e2e/**', 'node_modules/**', 'out/**'],
        },
      },
    ],
  },
});
