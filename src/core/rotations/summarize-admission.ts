import type { AdmissionStatus, AdmissionVerdict } from '../hosts/admission-verdict.ts';

/**
 * - open: every rule that is known passes.
 * - closed: at least one does not, as published.
 * - unclear: nothing stands against it, and something is still unknown or to be asked.
 */
export type AdmissionStanding = 'open' | 'closed' | 'unclear';

export interface AdmissionSummary {
  readonly status: AdmissionStanding;
  /** One sentence for the row of a rotation. */
  readonly summary: string;
}

/** All admission verdicts of a rotation in a word and a sentence. */
export function summarizeAdmission(verdicts: readonly AdmissionVerdict[]): AdmissionSummary {
  const count = (status: AdmissionStatus) =>
    verdicts.filter((verdict) => verdict.status === status).length;
  const total = verdicts.length;
  if (total === 0)
    return {
      status: 'unclear',
      summary: 'No admission rule is known: ask the host whom it takes before you pay.',
    };
  const against = count('fails');
  if (against > 0)
    return {
      status: 'closed',
      summary: `${against} of ${total} admission rules ${against === 1 ? 'stands' : 'stand'} against this rotation.`,
    };
  const open = [
    count('unknown') > 0
      ? `${count('unknown')} ${count('unknown') === 1 ? 'needs' : 'need'} your word`
      : '',
    count('ask') > 0 ? `${count('ask')} only the host can answer` : '',
  ].filter((part) => part !== '');
  return open.length === 0
    ? {
        status: 'open',
        summary: `Nothing stands against it: ${total === 1 ? 'the one admission rule fits' : `all ${total} admission rules fit`}.`,
      }
    : {
        status: 'unclear',
        summary: `Nothing stands against it; of ${total} admission rules ${open.join(', ')}.`,
      };
}
