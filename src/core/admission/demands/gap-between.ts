import { byStart } from '../../rotations/by-start.ts';
import { addDays, type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { type Finding, fails, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** At least so long between two rotations at the host (Cleveland Clinic: four weeks). */
export interface GapBetweenDemand {
  readonly kind: 'gap-between';
  readonly least: Span;
}

export const gapBetween: DemandKind<GapBetweenDemand> = {
  ...PLAIN,
  group: 'How much',
  title: 'Time between two rotations',
  fresh: () => ({ kind: 'gap-between', least: { amount: 4, unit: 'weeks' } }),
  problems: ({ least }) => spanProblems(least, 'least'),
  say: ({ least }) => `at least ${formatSpan(least)} lie between two rotations at this host`,
  judge,
  countsOthers: true,
};

/** Four weeks after a last day on Friday 26 Feb the next may start on Saturday 27 Mar. */
function judge({ least }: GapBetweenDemand, { rotation, others }: Given): Finding {
  if (others.length === 0) return passes('this is your only rotation at this host');
  for (const other of [...others].sort(byStart)) {
    const [first, second] = other.start < rotation.start ? [other, rotation] : [rotation, other];
    const earliest = addDays(shiftDay(first.end, least), 1);
    if (second.start >= earliest) continue;
    return fails(
      `one rotation at this host ends on ${formatDay(first.end)} and the next starts on ${formatDay(second.start)}`,
      `Start the later one on ${formatDay(earliest)} or after.`,
    );
  }
  return passes(`your rotations at this host lie at least ${formatSpan(least)} apart`);
}
