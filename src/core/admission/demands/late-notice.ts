import { type Span, shiftDay } from '../../shared/day.ts';
import { problemIf, spanProblems } from '../../shared/field-problem.ts';
import { formatDay, formatSpan } from '../../shared/format-day.ts';
import { ask, type Finding, passes } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { readApplication } from '../judging/read-application.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Less notice than this costs more (UPMC: $2,500 with less than 30 days). */
export interface LateNoticeDemand {
  readonly kind: 'late-notice';
  readonly notice: Span;
  /** Whole US dollars. */
  readonly surcharge: number;
}

export const lateNotice: DemandKind<LateNoticeDemand> = {
  ...PLAIN,
  group: 'Applying in time',
  title: 'Surcharge for late notice',
  fresh: () => ({ kind: 'late-notice', notice: { amount: 30, unit: 'days' }, surcharge: 2500 }),
  problems: ({ notice, surcharge }) => [
    ...spanProblems(notice, 'notice'),
    ...problemIf(!(surcharge > 0), 'surcharge', 'Write an amount above 0.'),
  ],
  say: ({ notice, surcharge }) =>
    `less than ${formatSpan(notice)} of notice costs ${dollars(surcharge)} more`,
  judge,
};

/** The notice is the application; one that went out on a day not told came in time or did not. */
function judge({ notice, surcharge }: LateNoticeDemand, given: Given): Finding {
  const last = shiftDay(given.rotation.start, notice, -1);
  const application = readApplication(given);
  const more = dollars(surcharge);
  if (application.state === 'sent-some-day')
    return ask(
      `an application after ${formatDay(last)} costs ${more} more, and the day of yours is not said`,
      'Fill in "Application day" of this rotation.',
    );
  if (application.day <= last)
    return passes(
      `up to ${formatDay(last)} it costs no more`,
      application.state === 'to-send' ? `Apply by ${formatDay(last)} to save ${more}.` : '',
    );
  return ask(
    `the notice comes after ${formatDay(last)}, which costs ${more} more`,
    `Plan ${more} for it, or choose a later first day.`,
  );
}

function dollars(amount: number): string {
  return `$${amount.toLocaleString('en-US')}`;
}
