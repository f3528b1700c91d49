import { amountProblems } from '../judging/amount-problems.ts';
import { type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

export interface ClinicalWeeksDemand {
  readonly kind: 'clinical-weeks';
  readonly atLeast: number;
}

export const clinicalWeeks: DemandKind<ClinicalWeeksDemand> = {
  ...PLAIN,
  group: 'What they have done',
  title: 'Weeks of clinical training',
  fresh: () => ({ kind: 'clinical-weeks', atLeast: 48 }),
  problems: ({ atLeast }) => amountProblems(atLeast, 'atLeast'),
  say: ({ atLeast }) => `you must have done at least ${atLeast} weeks of clinical training`,
  judge,
};

function judge({ atLeast }: ClinicalWeeksDemand, { profile }: Given): Finding {
  const done = profile.clinicalWeeks;
  if (done === undefined)
    return silent(
      'clinicalWeeks',
      'the profile does not say how many clinical weeks you have done',
    );
  const why = `you have done ${done} weeks, and ${atLeast} are asked`;
  return done >= atLeast
    ? passes(why)
    : fails(why, 'Ask the host whether weeks that you finish before the first day count.');
}
