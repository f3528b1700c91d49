import { endOfMonth, type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import type { Anchor } from '../anchor.ts';
import { anchorDay } from '../describe-anchor.ts';
import { countWord } from '../describe-words.ts';
import { earliestIssueToMonthEnd } from '../earliest-issue-to-month-end.ts';
import { firstDayOutOfReach } from '../issue-window.ts';
import { inForceBy, sayReach, sayValidThrough } from './in-force.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Issue day plus the span, carried to the end of that month, reaches the anchor day (AHA cards). */
export interface EndOfMonthValidity {
  readonly kind: 'end-of-month-validity';
  readonly span: Span;
  readonly at: Anchor;
}

export const endOfMonthValidity: PredicateKind<EndOfMonthValidity> = {
  isAboutTime: true,
  limits: ({ span, at }, { days }) => ({
    at,
    issuedTo: inForceBy(at, days),
    reach: days[at],
    reachFrom: earliestIssueToMonthEnd(days[at], span),
  }),
  breaksOn({ span }, { stated }) {
    const issued = stated?.issued;
    const through = stated?.expires ?? (issued && endOfMonth(shiftDay(issued, span)));
    return through && firstDayOutOfReach(through, undefined);
  },
  fact: undefined,
  fetchableFor: () => undefined,
  say({ at, span: { amount, unit } }) {
    const units = amount === 1 ? unit.slice(0, -1) : unit;
    return `valid through ${anchorDay(at)}, counted as ${countWord(amount)} ${units} from the month of issue, through its last day`;
  },
  sayDays: sayReach,
  sayToGet: (_, limits) => sayValidThrough(limits),
  problems: ({ span }) => spanProblems(span, 'span'),
};
