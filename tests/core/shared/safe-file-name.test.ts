import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '../../../src/core/shared/safe-file-name.ts';

test.each([
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Users\\me\\card.pdf', 'C Users me card.pdf'],
  ['CON.pdf', 'file CON.pdf'],
  ['.hidden', 'hidden'],
  ['transcript\u202Efdp.exe', 'transcript fdp.exe'],
  ['Şahin – transcript.pdf', 'Şahin – transcript.pdf'],
  ['...', 'file'],
  ['', 'file'],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('a safe name stays in its folder and fits every file system', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]/u);
      expect(safe).not.toMatch(/^\.|[. ]$/);
      expect(safe.length).toBeGreaterThan(0);
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(190);
    }),
  );
});
