import { expect, test } from 'vitest';
import { beginAnew } from '../../electron/begin-anew.ts';

test.each([
  ['linux', ['reload', 'cache']],
  ['darwin', ['end', 'reload', 'cache']],
  ['win32', ['end', 'reload', 'cache']],
] as const)('on %s the page goes in this order: %s', (platform, expected) => {
  const done: string[] = [];
  const page = {
    forcefullyCrashRenderer: () => void done.push('end'),
    reloadIgnoringCache: () => void done.push('reload'),
    session: {
      async clearCache() {
        done.push('cache');
      },
    },
  };
  beginAnew(page, platform);
  expect(done).toEqual(expected);
});
