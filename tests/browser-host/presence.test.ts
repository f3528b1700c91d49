import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPresence } from '../../src/browser-host/presence.ts';

describe('presence of pages', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('calls once the last page has been away for the grace', () => {
    const gone = vi.fn();
    const presence = createPresence(5_000, gone);
    const leaveFirst = presence.arrive();
    const leaveSecond = presence.arrive();
    leaveFirst();
    leaveFirst();
    vi.advanceTimersByTime(60_000);
    expect(gone).not.toHaveBeenCalled();
    leaveSecond();
    vi.advanceTimersByTime(4_999);
    expect(gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it('takes a reload for what it is', () => {
    const gone = vi.fn();
    const presence = createPresence(5_000, gone);
    presence.arrive()();
    vi.advanceTimersByTime(4_000);
    presence.arrive();
    vi.advanceTimersByTime(60_000);
    expect(gone).not.toHaveBeenCalled();
  });

  it('waits for a first page as long as it takes', () => {
    const gone = vi.fn();
    createPresence(5_000, gone);
    vi.advanceTimersByTime(3_600_000);
    expect(gone).not.toHaveBeenCalled();
  });
});
