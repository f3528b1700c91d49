import { expect, test } from 'vitest';
import { openSampleScratch } from './run-sojourn.ts';

test('diagnostics say versions and counts, and neither where the vault lies nor what is in it', async () => {
  const scratch = await openSampleScratch();
  try {
    const ended = await scratch.run('diagnostics');
    expect(ended.status).toBe(0);
    expect(ended.stdout).toMatch(/^Sojourn \d+\.\d+\.\d+, terminal window$/m);
    expect(ended.stdout).toMatch(/^Rows: .*\bdocuments 2\d/m);
    expect(ended.stdout).not.toContain(scratch.folder);
    expect(ended.stdout).not.toMatch(/Lakeside|Aylin|passport/i);
    const locked = await scratch.runWith({ SOJOURN_PASSPHRASE: '' }, 'diagnostics', '--json');
    expect(locked.json<{ lines: string[] }>().lines.join()).toMatch(/Vault: locked/);
  } finally {
    scratch.remove();
  }
});
