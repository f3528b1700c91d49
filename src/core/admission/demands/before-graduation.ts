import { type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** The last day of the rotation lies in the span that ends on the day of graduation. */
export interface BeforeGraduationDemand {
  readonly kind: 'before-graduation';
  readonly within: Span;
}

export const beforeGraduation: DemandKind<BeforeGraduationDemand> = {
  ...PLAIN,
  group: 'What they have done',
  title: 'Before graduation',
  fresh: () => ({ kind: 'before-graduation', within: { amount: 12, unit: 'months' } }),
  problems: ({ within }) => spanProblems(within, 'within'),
  say: ({ within }) => `the rotation must end within the ${formatSpan(within)} before you graduate`,
  judge,
};

function judge({ within }: BeforeGraduationDemand, { profile, rotation }: Given): Finding {
  const { status, graduationDay } = profile;
  if (status === 'graduate') return fails('you have graduated', ELSEWHERE);
  if (graduationDay === undefined)
    return silent('graduationDay', 'the profile does not say when you graduate');
  const earliest = shiftDay(graduationDay, within, -1);
  const wanted = `Choose days that end between ${formatDay(earliest)} and ${formatDay(graduationDay)}.`;
  if (rotation.end > graduationDay)
    return fails(`you graduate on ${formatDay(graduationDay)}, before the rotation ends`, wanted);
  return rotation.end < earliest
    ? fails(
        `the rotation ends more than ${formatSpan(within)} before you graduate on ${formatDay(graduationDay)}`,
        wanted,
      )
    : passes(`the rotation ends before you graduate on ${formatDay(graduationDay)}`);
}
