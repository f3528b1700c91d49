import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const CHILD = new URL('../../support/intake-bombs-child.ts', import.meta.url).pathname;
/** SOJOURN_BOMBS=all takes in each of them, which takes minutes. */
const ALL = [
  'a page of a gigabyte of spaces',
  'a page deflated twice',
  'a picture of 20,000 by 20,000',
  'a font of half a gigabyte',
  'a table of objects of a gigabyte',
  'a sound picture of 100 million pixels',
];
const BOMBS = process.env['SOJOURN_BOMBS'] === 'all' ? ALL : ALL.slice(0, 1);
const MOST_MB = 1_024;

test.each(BOMBS)(
  'two at once of %s: refused or placed as it is, with at most 1 GB of memory',
  (bomb) => {
    const run = spawnSync(process.execPath, [CHILD, bomb], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const { ended, peakMB } = JSON.parse(run.stdout);
    for (const end of ended) expect(end).toMatch(/^(file-too-large|file-not-placeable|taken \d+)$/);
    expect(peakMB).toBeLessThan(MOST_MB);
  },
  200_000,
);
