import type { AdmissionVerdict } from './admission-verdict.ts';
import type { AdmissionStatus } from './judging/finding.ts';

/**
 * - open: every rule that is known passes.
 * - closed: at least one does not, as published, whatever day the application is planned for.
 * - unclear: nothing closes it, and something is still unknown, to be asked, or to be planned anew.
 */
export type AdmissionStanding = 'open' | 'closed' | 'unclear';

export interface AdmissionSummary {
  readonly status: AdmissionStanding;
  /** One sentence for the row of a rotation. */
  readonly summary: string;
}

/** All admission verdicts of a rotation in a word and a sentence; the first that fails says why. */
export function summarizeAdmission(verdicts: readonly AdmissionVerdict[]): AdmissionSummary {
  if (verdicts.length === 0)
    return {
      status: 'unclear',
      summary: 'No admission rule is known: ask the host whom it takes before you pay.',
    };
  const against = verdicts.filter(({ status }) => status === 'fails');
  const closing = closingVerdicts(verdicts);
  const [first] = closing;
  if (first !== undefined) return { status: 'closed', summary: sayAgainst(first, closing.length) };
  const [planned] = against;
  if (planned !== undefined)
    return { status: 'unclear', summary: `${planned.reason} ${planned.remedy}` };
  const unknown = countOf(verdicts, 'unknown');
  const ask = countOf(verdicts, 'ask');
  return unknown + ask === 0
    ? { status: 'open', summary: sayOpen(verdicts.length) }
    : { status: 'unclear', summary: sayUnclear(verdicts.length, unknown, ask) };
}

/** Those that close the host to the applicant: what only the planned day stands against does not. */
export function closingVerdicts(
  verdicts: readonly AdmissionVerdict[],
): readonly AdmissionVerdict[] {
  return verdicts.filter(({ status, byPlan }) => status === 'fails' && byPlan !== true);
}

function countOf(verdicts: readonly AdmissionVerdict[], status: AdmissionStatus): number {
  return verdicts.filter((verdict) => verdict.status === status).length;
}

function sayAgainst({ reason }: AdmissionVerdict, count: number): string {
  if (count === 1) return reason;
  return `${reason} ${count === 2 ? 'One more rule stands' : `${count - 1} more rules stand`} against it.`;
}

function sayOpen(total: number): string {
  return `Nothing stands against it: ${total === 1 ? 'the one admission rule fits' : `all ${total} admission rules fit`}.`;
}

function sayUnclear(total: number, unknown: number, ask: number): string {
  const parts = [
    unknown > 0 ? `${unknown} ${unknown === 1 ? 'needs' : 'need'} your word` : '',
    ask > 0 ? `${ask} only the host can answer` : '',
  ].filter((part) => part !== '');
  return `Of ${total} admission ${total === 1 ? 'rule' : 'rules'} ${parts.join(' and ')}.`;
}
