import { statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/repository.mjs';
import { runQuietly } from '../../scripts/lib/run.mjs';
import { tempFolder } from './temp-folder.ts';

const LAUNCHER = join(ROOT, 'scripts', 'sojourn.mjs');

test('the launcher may be run by itself', () => {
  expect(statSync(LAUNCHER).mode & 0o111).toBe(0o111);
});

test('through a link from elsewhere it finds its repository, and adds nothing to the output', async () => {
  const folder = tempFolder();
  symlinkSync(LAUNCHER, join(folder, 'sojourn'));
  const help = await runQuietly(join(folder, 'sojourn'), ['--help'], { cwd: folder });
  expect(help.status).toBe(0);
  expect(help.output).toMatch(/packet/);
  expect(help.output).not.toMatch(/Installing|Updating|Packages are in place/);
});

test('the exit status of the command comes through', async () => {
  expect((await runQuietly(LAUNCHER, ['no-such-command'])).status).toBe(2);
  const missing = join(tempFolder(), 'nowhere');
  const env = { ...process.env, SOJOURN_PASSPHRASE: 'correct horse' };
  const { status } = await runQuietly(LAUNCHER, ['documents', '--vault', missing], { env });
  expect(status).toBe(3);
});
