import type { AdmissionRule, AdmittingHost } from './admission-rule.ts';
import type { AdmissionVerdict } from './admission-verdict.ts';
import type { DemandGroup } from './demands/demand-kind.ts';
import { kindOf } from './demands/demand-kinds.ts';
import { type AdmissionSummary, summarizeAdmission } from './summarize-admission.ts';

/** How many of the things that are still open are named. */
const NAMED = 2;

/** What a demand of the group is about: the applicant, or the days that are thought of. */
const ABOUT: Readonly<Record<DemandGroup, 'person' | 'days'>> = {
  'Who may come': 'person',
  'What they have done': 'person',
  'On which days': 'days',
  'Applying in time': 'days',
  'How much': 'days',
  'Only the host knows': 'person',
};

/**
 * Whether a host that is only thought of takes the applicant, beside its name in a list: open, perhaps,
 * with what must hold or be asked, or closed and why. Where nobody chose the days, days that
 * do not fit close nothing: others would do.
 */
export function sayEligibility(
  { admission }: Pick<AdmittingHost, 'admission'>,
  verdicts: readonly AdmissionVerdict[],
  areDaysAssumed: boolean,
): AdmissionSummary {
  const counted = areDaysAssumed
    ? verdicts.filter(({ status, rule }) => status !== 'fails' || isAboutPerson(admission, rule))
    : verdicts;
  const summary = summarizeAdmission(counted);
  const open = counted.filter(({ status }) => status === 'unknown' || status === 'ask');
  return summary.status === 'unclear' && open.length > 0
    ? { status: 'unclear', summary: sayOpen(open) }
    : summary;
}

function isAboutPerson(rules: readonly AdmissionRule[], id: AdmissionVerdict['rule']): boolean {
  const rule = rules.find((one) => one.id === id);
  return rule !== undefined && ABOUT[kindOf(rule.demand).group] === 'person';
}

/** What the applicant can settle first, then what only the host knows. */
function sayOpen(open: readonly AdmissionVerdict[]): string {
  const sorted = FIRST.flatMap((status) => open.filter((one) => one.status === status));
  const said = [...new Set(sorted.map(({ says }) => says))];
  const more = said.length - NAMED;
  const isMine = sorted[0]?.status === 'unknown';
  const named = `${isMine ? 'To settle: ' : ''}${said.slice(0, NAMED).join(' ')}`;
  return more > 0 ? `${named} ${more} more to find out.` : named;
}

const FIRST = ['unknown', 'ask'] as const;
