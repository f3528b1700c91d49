import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsAt } from '../../../src/ui/matrix/use-column-window.ts';

test('whatever the scroll, every column in sight is drawn, and few others', () => {
  const any = fc.record({
    scroll: fc.integer({ min: 0, max: 30_000 }),
    room: fc.integer({ min: 100, max: 2_000 }),
    count: fc.integer({ min: 31, max: 300 }),
  });
  fc.assert(
    fc.property(any, ({ scroll, room, count }) => {
      const { first, last } = columnsAt(scroll, room, count, 118);
      const inSight = Array.from({ length: count }, (_, at) => at).filter(
        (at) => at * 118 < scroll + room && (at + 1) * 118 > scroll,
      );
      for (const at of inSight) expect(at >= first && at < last).toBe(true);
      expect(last - first).toBeLessThanOrEqual(room / 118 + 18);
      expect(last).toBeLessThanOrEqual(count);
    }),
    { numRuns: 100 },
  );
});
