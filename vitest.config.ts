import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**', 'out/**'],
    // Processes, not threads: the tests start worker threads of their own, and one that is ended
    // for running over its limit must not take its neighbours along.
    pool: 'forks',
    maxWorkers: 2,
    // Real engines on a small shared machine: a test that hangs still ends, a slow one passes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    restoreMocks: true,
  },
});
