import { describe, expect, it } from 'vitest';
import { workerEntry } from '../../../src/backend/workers/worker-entry.ts';

describe('workerEntry', () => {
  it.each([
    [
      'file:///app/src/backend/intake/take-in.ts',
      'file:///app/src/backend/intake/intake-worker.ts',
    ],
    ['file:///app/out/main/main.js', 'file:///app/out/main/intake-worker.js'],
    ['file:///app/out/main/chunks/backend-x1.js', 'file:///app/out/main/intake-worker.js'],
    ['file:///me/chunks/app/out/main/main.js', 'file:///me/chunks/app/out/main/intake-worker.js'],
    [
      'file:///me/chunks/app/out/main/chunks/x-1.js',
      'file:///me/chunks/app/out/main/intake-worker.js',
    ],
    [
      'file:///C:/Sojourn%20App/out/main/main.js',
      'file:///C:/Sojourn%20App/out/main/intake-worker.js',
    ],
  ])('from %s', (from, expected) => {
    expect(workerEntry('intake', from).href).toBe(expected);
  });
});
