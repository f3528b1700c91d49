import { EMPTY_PROFILE, type Profile } from '../applicant/profile.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Host } from '../hosts/host.ts';
import type { CountedStep } from '../planning/backward-step.ts';
import type { Letter } from '../rotations/letter.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { isClosed } from '../season/admit-rotation.ts';
import type { ExplainedRotation } from '../season/judged-rotation.ts';
import { compareText } from '../shared/compare-text.ts';
import type { Day } from '../shared/day.ts';
import { applicationSteps } from './application-steps.ts';
import { documentSteps, questionSteps } from './document-steps.ts';
import { letterSteps } from './letter-steps.ts';
import { mergePreparations } from './merge-preparations.ts';
import type { NextStep } from './next-step.ts';
import { preparationSteps, withoutApplications } from './preparation-steps.ts';
import { rotationEndSteps } from './rotation-end-steps.ts';
import { rulesSteps } from './rules-steps.ts';

export interface AgendaInput {
  /** The rotations that are neither completed nor declined, with their verdicts in words. */
  readonly judged: readonly ExplainedRotation[];
  readonly types: readonly DocumentType[];
  readonly today: Day;
  /** Every rotation, for what its end asks for; none unless given. */
  readonly rotations?: readonly Rotation[] | undefined;
  readonly hosts?: readonly Host[] | undefined;
  readonly letters?: readonly Letter[] | undefined;
  readonly profile?: Profile | undefined;
  /** A rule read longer ago than this is stale, in months; 12 unless told. */
  readonly staleAfterMonths?: number | undefined;
  /** What was counted back from the starts. */
  readonly backward?: readonly CountedStep[] | undefined;
}

/**
 * What to do next, soonest first: the agenda, the front page, the reminders, the calendar and the
 * command line all show this. Whatever serves several hosts is one step; no key comes twice. Of a
 * host that is closed to the applicant there is one step, to ask whether. Marks are not looked at here. O(n²) in the open verdicts, for putting together what shares a document.
 */
export function planNextSteps(input: AgendaInput): readonly NextStep[] {
  const { today, rotations = [], hosts = [], letters = [], profile = EMPTY_PROFILE } = input;
  // What is over asks only to be closed: its verdicts have no day any more.
  const judged = input.judged.filter(({ rotation }) => rotation.end >= today);
  const open = judged.filter((one) => !isClosed(one));
  const ahead = { ...input, judged: open, profile };
  const { documents, rest } = mergePreparations(
    documentSteps(ahead),
    withoutApplications(input.backward ?? [], open),
    today,
  );
  // Array sorting is stable: what is as urgent stands with repairs first, then questions, then applications.
  return [
    ...documents,
    ...questionSteps(open, today),
    ...rulesSteps(ahead),
    ...applicationSteps(judged, profile, today),
    ...preparationSteps(rest, today),
    ...letterSteps({ ...lettersFor(input, judged.filter(isClosed)), hosts, profile, today }),
    ...rotationEndSteps({ rotations, hosts, letters, today }),
  ].sort(byCostOfWaiting);
}

/** Letters and their rotations but those of hosts that are closed: nobody there writes one. */
function lettersFor(
  { letters = [], rotations = [] }: AgendaInput,
  closed: readonly ExplainedRotation[],
): { readonly letters: readonly Letter[]; readonly rotations: readonly Rotation[] } {
  const ids = new Set(closed.map(({ rotation }) => rotation.id));
  return {
    letters: letters.filter(({ rotation }) => rotation === undefined || !ids.has(rotation)),
    rotations: rotations.filter(({ id }) => !ids.has(id)),
  };
}

/**
 * By day; on one day what is late longest comes first, since every day more may lose the place, then
 * what is wanted by more rotations.
 */
function byCostOfWaiting(a: NextStep, b: NextStep): number {
  return (
    compareText(a.day, b.day) ||
    compareText(a.lateSince ?? LATER, b.lateSince ?? LATER) ||
    (a.lateSince === undefined ? 0 : b.rotations.length - a.rotations.length)
  );
}

/** After every day that may stand there. */
const LATER = '9999';
