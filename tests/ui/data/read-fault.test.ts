import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { isCancelled, readFault } from '../../../src/ui/data/read-fault.ts';

describe('readFault', () => {
  it('keeps the sentence and the code of an expected fault', () => {
    const error = new ORPCError('FAULT', { message: 'Not that.', data: { code: 'file-empty' } });
    expect(readFault(error)).toEqual({ code: 'file-empty', message: 'Not that.' });
  });

  it('names the reference of a surprise and none of its words', () => {
    const error = new ORPCError('UNEXPECTED', { message: 'stack', data: { reference: 'r-1' } });
    const fault = readFault(error);
    expect(fault.reference).toBe('r-1');
    expect(fault.message).not.toContain('stack');
  });

  it('says which value was not accepted', () => {
    const data = { issues: [{ path: ['passphrase'], message: 'must be longer' }] };
    expect(readFault(new ORPCError('BAD_REQUEST', { data })).message).toBe(
      '"passphrase" must be longer.',
    );
  });

  it('says that the app is gone when there was no answer', () => {
    expect(readFault(new TypeError('Failed to fetch')).code).toBe('unreachable');
  });

  it('knows a cancelled call', () => {
    expect(isCancelled(new DOMException('stop', 'AbortError'))).toBe(true);
    expect(isCancelled(new TypeError('Failed to fetch'))).toBe(false);
  });
});
