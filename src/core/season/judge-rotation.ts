import type { Profile } from '../applicant/profile.ts';
import type { Document } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { type Host, rulesOf } from '../hosts/host.ts';
import { staleRules } from '../hosts/stale-rules.ts';
import type { RecordProof } from '../immunizations/record-proof.ts';
import type { Circumstances } from '../requirements/circumstances.ts';
import { judgeAgain, type KeptVerdicts } from '../requirements/judge-again.ts';
import { shelve } from '../requirements/shelf.ts';
import type { RotationVerdicts, Verdict } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';
import { dueDays } from './due-days.ts';
import { duePhases } from './due-phases.ts';
import { type Standing, summarizeRotation } from './summarize-rotation.ts';

export interface JudgeInput {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
  /** What the immunization record proves beside the documents. */
  readonly proofs?: readonly RecordProof[] | undefined;
  readonly profile: Profile;
  readonly today: Day;
  /** A rule read longer ago than this is stale, in months; 12 unless told. */
  readonly staleAfterMonths?: number | undefined;
}

/**
 * Judges every requirement of the host on this rotation's days, in the host's order. Pure: the
 * screens, the packet, the agenda and the command line all show what this says. Requirements whose
 * condition does not concern the applicant are left out.
 *
 * The cost is the clauses of the host times the versions of the types that they name. Rows are values
 * that never change: called again with the same row objects, only what an edit touches is judged.
 */
export function judgeRotation(input: JudgeInput): RotationVerdicts {
  const { rotation, host, today } = input;
  const due = duePhases(rotation, today);
  const daysFor = dueDays(rotation, host);
  const circumstances = circumstancesOf(input);
  const exceptions = new Map(
    rotation.exceptions.map((exception) => [exception.requirement, exception]),
  );
  const kept = keptFrom(input);
  const items: Verdict[] = [];
  for (const requirement of host.requirements) {
    const verdict = judgeAgain(
      {
        requirement,
        circumstances,
        exception: exceptions.get(requirement.id),
        due: daysFor(requirement),
        stepIsLater: !due.includes(requirement.phase),
      },
      kept.verdicts,
    );
    if (verdict !== undefined) items.push(verdict);
  }
  const stale = staleRules(host, today, input.staleAfterMonths).length;
  const hasRules = rulesOf(host).length > 0;
  kept.result = sameOrNew(kept.result, { items, due, stale, hasRules, rotation });
  return kept.result.verdicts;
}

/** The answer of before where every verdict is the one of before: a screen then draws nothing anew. */
function sameOrNew(before: Result | undefined, standing: Standing): Result {
  const { items, stale } = standing;
  const isSame =
    before !== undefined &&
    before.stale === stale &&
    before.verdicts.items.length === items.length &&
    before.verdicts.items.every((verdict, at) => verdict === items[at]);
  return isSame ? before : { stale, verdicts: summarizeRotation(standing) };
}

interface Result {
  readonly stale: number;
  readonly verdicts: RotationVerdicts;
}

/** What was judged for a rotation, and what all of it rests on beside its row and the shelf. */
interface Judged extends Pick<JudgeInput, 'profile' | 'types' | 'today'> {
  readonly verdicts: KeptVerdicts;
  result?: Result;
}

const judged = new WeakMap<Rotation, Judged>();

/** What was judged before for this very row; nothing once the applicant, the types or the day changed. */
function keptFrom({ rotation, profile, types, today }: JudgeInput): Judged {
  const before = judged.get(rotation);
  if (before?.profile === profile && before.types === types && before.today === today)
    return before;
  const fresh: Judged = { profile, types, today, verdicts: new Map() };
  judged.set(rotation, fresh);
  return fresh;
}

const NO_PROOFS: readonly RecordProof[] = [];

function circumstancesOf({
  rotation,
  documents,
  types,
  proofs = NO_PROOFS,
  profile,
  today,
}: JudgeInput): Circumstances {
  return {
    shelf: shelve({ documents, types, proofs }),
    types,
    profile,
    days: { application: rotation.appliedOn ?? today, start: rotation.start, end: rotation.end },
    applicationIsOpen: rotation.appliedOn === undefined,
    today,
    tags: rotation.tags,
  };
}
