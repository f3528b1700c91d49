import { EventEmitter } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { remindOnDesktop } from '../../electron/notifications.ts';
import { dueNow } from '../../src/backend/agenda/due-now.ts';
import { parseDay } from '../../src/core/shared/day.ts';
import { addVisit, openSeason } from '../backend/agenda/open-season.ts';

afterEach(() => void vi.useRealTimers());

/** A desktop that shows notifications, or refuses each. */
function desktop(ends: 'show' | 'failed') {
  const asked: string[] = [];
  class Shown extends EventEmitter {
    readonly #title: string;
    static isSupported = () => true;
    constructor({ title = '' }: { title?: string }) {
      super();
      this.#title = title;
    }
    show(): void {
      asked.push(this.#title);
      this.emit(ends, {});
    }
  }
  return { asked, Shown: Shown as unknown as Parameters<typeof remindOnDesktop>[0] };
}

test.each([
  ['show', 1, 0],
  ['failed', 2, 1],
] as const)(
  'a notification that ends with "%s" is tried %i times in an hour, %i left',
  async (ends, times, left) => {
    const { backend, client } = await openSeason();
    await addVisit(client, 'North', ['bls']);
    Object.assign(backend.context, { todayOverride: parseDay('2027-01-31') });
    const { asked, Shown } = desktop(ends);
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    remindOnDesktop(Shown, backend.context, () => {});
    backend.context.session.announce();
    vi.advanceTimersByTime(2_000);
    vi.advanceTimersByTime(30 * 60_000);
    expect(asked).toEqual(new Array(times).fill('Add BLS card'));
    expect(dueNow(backend.context)).toHaveLength(left);
  },
);
