import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';

/** Said of a packet whose building ended early; `names` holds its host's. It is saved whole or not at all. */
export function sayUnfinishedPacket({
  on,
  names,
}: {
  readonly on: Day;
  readonly names: readonly string[];
}): string {
  const whose = names[0] === undefined ? 'a packet' : `the packet for ${names[0]}`;
  return `Building ${whose} on ${formatDay(on)} ended early, and it does not count as built. Build it again.`;
}
