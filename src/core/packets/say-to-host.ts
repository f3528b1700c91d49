import type { ExplainedVerdict } from '../requirements/verdict.ts';
import { formatDay } from '../shared/format-day.ts';

/**
 * How an item stands, in words for the host: a packet is read by its office. It says which paper it is
 * and what is wrong with it, never what the applicant has to do, what we estimate or what was noted.
 */
export function sayToHost(verdict: ExplainedVerdict): string {
  const { status, parts, by } = verdict;
  switch (status) {
    case 'met':
      if (verdict.byRecordAlone === true) return `${parts.what}.`;
      return verdict.versions.length === 0 ? 'No paper is needed for it.' : `${parts.what}.`;
    case 'waived':
      return 'Waived by the host.';
    case 'will-follow':
      return by === undefined
        ? 'The paper will follow.'
        : `The paper will follow by ${formatDay(by)}.`;
    case 'applied-for':
      return `${parts.what} is applied for, and the paper will follow.`;
    case 'not-yet-due':
      return 'Not due yet: the paper will follow.';
    case 'missing':
      return 'Not in this packet.';
    case 'impossible':
      return 'To be settled with the host.';
    case 'undated':
      return `${parts.what}.`;
    default:
      return sayFailing(verdict);
  }
}

function sayFailing({ parts: { what, stands } }: ExplainedVerdict): string {
  const says = /papers$/.test(what) ? `${what}: ${stands}.` : `${what} ${stands}.`;
  return /\b(you|your|yours|our|we|typed)\b/i.test(says) ? `${what} is not as asked for.` : says;
}
