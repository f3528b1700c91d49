import type { Phase } from '../requirements/requirement.ts';
import {
  FAILING,
  type RotationStatus,
  type RotationVerdicts,
  type Verdict,
  type VerdictStatus,
} from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';

export interface Standing {
  readonly items: readonly Verdict[];
  readonly due: readonly Phase[];
  /** How many of the host's rules were read too long ago. */
  readonly stale: number;
  readonly hasRules: boolean;
  readonly stage: Rotation['stage'];
}

/** States that are neither a failure nor done. */
const OPEN: readonly VerdictStatus[] = ['not-yet-due', 'applied-for', 'will-follow'];

/**
 * Blocked: something due now fails. Attention: something later fails or is still open, the rules
 * are stale, or there are none. Ready otherwise.
 */
export function summarizeRotation(standing: Standing): RotationVerdicts {
  const { items, due } = standing;
  const failing = items.filter(({ status }) => FAILING.includes(status));
  const now = failing.filter(({ phase }) => due.includes(phase));
  const later = failing.length - now.length;
  // What nobody can meet is the host's to settle, and not counted among what the applicant has to fix.
  const toAsk = now.filter((verdict) => verdict.status === 'impossible').length;
  const open = items.filter(({ status }) => OPEN.includes(status)).length;
  const status = statusOf(now.length, later + open + standing.stale, standing.hasRules);
  return { status, items, summary: sentence(standing, now.length - toAsk, toAsk, later, open) };
}

function statusOf(now: number, rest: number, hasRules: boolean): RotationStatus {
  if (now > 0) return 'blocked';
  return rest > 0 || !hasRules ? 'attention' : 'ready';
}

function sentence(
  { items, stale, hasRules, stage }: Standing,
  toFix: number,
  toAsk: number,
  later: number,
  open: number,
): string {
  if (!hasRules) return 'This host has no rules yet, so nothing can be checked.';
  const total = items.length;
  const asking = `${toAsk} to settle with the host, since nobody can meet ${toAsk === 1 ? 'it' : 'them'}`;
  if (toFix > 0) {
    return `${toFix} of ${total} to fix ${STEP[stage]}${toAsk > 0 ? `, ${asking}` : ''}.`;
  }
  if (toAsk > 0) return `${asking}.`;
  const parts = [
    later > 0 ? `${later} of ${total} to fix later` : '',
    open > 0 ? `${open} of ${total} still to come` : '',
    stale > 0 ? `${stale} ${stale === 1 ? 'rule was' : 'rules were'} read long ago` : '',
  ].filter((part) => part !== '');
  if (parts.length > 0) return `${parts.join(', ')}.`;
  return total === 0
    ? 'None of the host’s rules concerns you.'
    : `All ${total} hold on this host's dates.`;
}

const STEP: Readonly<Record<Rotation['stage'], string>> = {
  researching: 'before you apply',
  contacted: 'before you apply',
  applied: 'in your application',
  offered: 'to take the offer',
  scheduled: 'before the first day',
  completed: 'though it is completed',
  declined: 'though it was declined',
};
