import { type Span, shiftDay } from '../../shared/day.ts';
import { spanProblems } from '../../shared/field-problem.ts';
import { formatSpan } from '../../shared/format-day.ts';
import { judgeOpening } from '../judging/judge-opening.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** An application is taken no earlier than so long before the start (Columbia eye); it closes on no day named. */
export interface OpensBeforeDemand {
  readonly kind: 'opens-before';
  readonly opens: Span;
}

export const opensBefore: DemandKind<OpensBeforeDemand> = {
  ...PLAIN,
  group: 'Applying in time',
  title: 'Opens so long before the start',
  fresh: () => ({ kind: 'opens-before', opens: { amount: 6, unit: 'months' } }),
  problems: ({ opens }) => spanProblems(opens, 'opens'),
  say: ({ opens }) =>
    `apply no earlier than ${formatSpan(opens)} before the first day; no closing day is named`,
  judge: ({ opens }, given) => judgeOpening(shiftDay(given.rotation.start, opens, -1), given),
};
