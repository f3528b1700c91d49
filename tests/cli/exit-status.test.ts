import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { EXIT, exitStatusOf, UsageError } from '../../src/cli/exit-status.ts';
import { Fault } from '../../src/core/shared/fault.ts';

const wired = (code: string) => new ORPCError('FAULT', { defined: true, data: { code } });

test.each([
  ['vault-missing', EXIT.vault],
  ['passphrase-wrong', EXIT.vault],
  ['vault-in-use', EXIT.vault],
  ['vault-damaged', EXIT.vault],
  ['vault-newer', EXIT.vault],
  ['rotation-not-found', EXIT.usage],
  ['type-not-found', EXIT.usage],
  ['input-invalid', EXIT.usage],
  ['pack-invalid', EXIT.usage],
  ['packet-blocked', EXIT.notReady],
  ['disk-full', EXIT.other],
])('%s ends with status %i, thrown here or across the contract', (code, status) => {
  expect(exitStatusOf(wired(code))).toBe(status);
  expect(exitStatusOf(new Fault(code, 'x'))).toBe(status);
});

test('wrong usage is 2 and a surprise is 4', () => {
  expect(exitStatusOf(new UsageError('x'))).toBe(2);
  expect(exitStatusOf(new Error('x'))).toBe(4);
  expect(exitStatusOf(new ORPCError('UNEXPECTED', { data: { reference: 'a' } }))).toBe(4);
});
