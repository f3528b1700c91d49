import { ELSEWHERE, type Finding, fails, passes, silent } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { type DemandKind, PLAIN } from './demand-kind.ts';

/** Closed to those who mean to apply for a US residency (Cleveland Clinic preceptorship). */
export interface NotForResidencyApplicantsDemand {
  readonly kind: 'not-for-residency-applicants';
}

export const notForResidencyApplicants: DemandKind<NotForResidencyApplicantsDemand> = {
  ...PLAIN,
  group: 'Who may come',
  title: 'Not for residency applicants',
  fresh: () => ({ kind: 'not-for-residency-applicants' }),
  problems: () => [],
  say: () => 'nobody who means to apply for a US residency is taken',
  judge,
};

function judge(
  _: NotForResidencyApplicantsDemand,
  { profile: { seeksUsResidency } }: Given,
): Finding {
  if (seeksUsResidency === undefined)
    return silent(
      'seeksUsResidency',
      'the profile does not say whether you mean to apply for a US residency',
    );
  return seeksUsResidency
    ? fails('you mean to apply for a US residency', ELSEWHERE)
    : passes('you do not mean to apply for a US residency');
}
