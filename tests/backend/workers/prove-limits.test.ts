import { expect, test } from 'vitest';
import { proveLimits } from '../../../src/backend/workers/prove-limits.ts';

test('this engine holds threads to their memory', async () => {
  const proof = proveLimits();
  expect(proof.fault()).toBeUndefined();
  await proof.proven;
  expect(proof.fault()).toBeUndefined();
});

test('an engine that does not is known at the start, with what to do', async () => {
  const proof = proveLimits(new URL('./unlimited-worker.ts', import.meta.url));
  await proof.proven;
  expect(proof.fault()).toMatchObject({
    code: 'worker-unlimited',
    message: expect.stringContaining('Install Sojourn again.'),
  });
});

test('a thread that cannot be started is no proof of that', async () => {
  const proof = proveLimits(new URL('./no-such-worker.ts', import.meta.url));
  await proof.proven;
  expect(proof.fault()).toBeUndefined();
});
