import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  makeRecoveryCode,
  printRecoveryCode,
  readRecoveryCode,
} from '../../../src/backend/keys/recovery-code.ts';
import { isFault } from '../../../src/core/shared/fault.ts';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

test('a code reads back as its bytes, however it is typed', () => {
  expect(makeRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
  fc.assert(
    fc.property(bytes, (code) => {
      const printed = printRecoveryCode(code);
      const typed = printed
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');
      expect([...readRecoveryCode(printed)]).toEqual([...code]);
      expect([...readRecoveryCode(` ${typed} `)]).toEqual([...code]);
    }),
  );
});

test('one wrong letter, two swapped, one left out: told as a typing mistake', () => {
  const letter = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZU*');
  const mistyped = (text: string) => {
    try {
      readRecoveryCode(text);
      return false;
    } catch (error) {
      return isFault(error) && error.code === 'recovery-code-mistyped';
    }
  };
  fc.assert(
    fc.property(bytes, fc.nat(28), letter, (code, at, other) => {
      const text = printRecoveryCode(code).replaceAll('-', '');
      const one = text.slice(0, at) + other + text.slice(at + 1);
      const swapped =
        text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
      expect(one === text || mistyped(one)).toBe(true);
      expect(swapped === text || mistyped(swapped)).toBe(true);
      expect(mistyped(text.slice(0, at) + text.slice(at + 1))).toBe(true);
    }),
    { numRuns: 500, seed: 7 },
  );
});
