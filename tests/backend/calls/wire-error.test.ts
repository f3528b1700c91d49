import { ORPCError } from '@orpc/server';
import { expect, test } from 'vitest';
import { toWireError } from '../../../src/backend/calls/wire-error.ts';
import { Fault } from '../../../src/core/shared/fault.ts';

test('a fault leaves with its code and sentence', () => {
  const error = toWireError(new Fault('disk-full', 'Make room.'), () => {});
  expect(error).toMatchObject({
    code: 'FAULT',
    defined: true,
    message: 'Make room.',
    data: { code: 'disk-full' },
  });
});

test('a surprise is logged under a reference, and its message stays inside', () => {
  const logged: string[] = [];
  const surprise = new Error('passphrase hunter2 in /home/elif');
  const error = toWireError(surprise, (text) => logged.push(JSON.stringify(text)));
  const { reference } = error.data as { reference: string };
  expect(error.code).toBe('UNEXPECTED');
  expect(reference).toMatch(/^[0-9a-f]{8}$/);
  expect(error.message).toContain(reference);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain(reference);
  expect(`${logged[0]}${error.message}`).not.toContain('hunter2');
});

test('a surprise that is no error object is still only a reference', () => {
  const error = toWireError('a secret string', () => {});
  expect(error.code).toBe('UNEXPECTED');
  expect(JSON.stringify(error.toJSON())).not.toContain('secret');
});

test('an error of the contract passes as it is', () => {
  const defined = new ORPCError('FAULT', { defined: true, message: 'x', data: { code: 'y' } });
  expect(toWireError(defined, () => {})).toBe(defined);
});
