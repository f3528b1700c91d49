import { expect, test } from 'vitest';
import { exitStatus, runAttached, runQuietly } from '../../scripts/lib/run.mjs';
import { put, tempFolder } from './temp-folder.ts';

test('a quiet run keeps both streams and the exit status', async () => {
  const script = 'console.log("out"); console.error("err"); process.exit(7)';
  const { status, output, timedOut } = await runQuietly(process.execPath, ['-e', script]);
  expect([status, timedOut]).toEqual([7, false]);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

test('a program that is missing ends with 127 instead of throwing', async () => {
  expect((await runQuietly('no-such-program-here', [])).status).toBe(127);
});

test('one that gives way does so with all that it starts', async () => {
  // Without a command `nice` says the niceness that it has itself. Node would take long to start there.
  const { output } = await runQuietly('sh', ['-c', 'sleep 0.3; nice'], { givesWay: true });
  expect(output).toBe('19\n');
});

test('one that runs over its time is ended with what it started', async () => {
  const folder = tempFolder();
  const child = `setInterval(() => {}, 1000); require('fs').writeFileSync(process.argv[1], String(process.pid))`;
  const parent = put(
    folder,
    'parent.cjs',
    `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}, '${folder}/pid'], { stdio: 'inherit' }); setInterval(() => {}, 1000);`,
  );
  const began = Date.now();
  const { timedOut } = await runQuietly(process.execPath, [parent], { timeoutMs: 1500 });
  expect(timedOut).toBe(true);
  expect(Date.now() - began).toBeLessThan(30_000);
  const { readFileSync } = await import('node:fs');
  const pid = Number(readFileSync(`${folder}/pid`, 'utf8'));
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
});

/** A process that has ended but was not yet collected by its parent counts as gone. */
async function isAlive(pid: number): Promise<boolean> {
  const { readFileSync } = await import('node:fs');
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

test('an attached run gives the program’s own status, and 128 more for a signal', async () => {
  const stdio = 'ignore' as const;
  const end = (script: string) => runAttached(process.execPath, ['-e', script], { stdio });
  expect(await end('process.exit(3)')).toBe(3);
  expect(await end('process.kill(process.pid, "SIGKILL")')).toBe(137);
  expect(exitStatus(0, null)).toBe(0);
  expect(exitStatus(null, 'SIGTERM')).toBe(143);
});
