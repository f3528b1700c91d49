import type { Profile } from '../applicant/profile.ts';
import type { Document } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Host } from '../hosts/host.ts';
import { staleRequirements } from '../hosts/stale-requirements.ts';
import type { RecordProof } from '../immunizations/record-proof.ts';
import type { Circumstances } from '../requirements/circumstances.ts';
import { judgeAgain, type KeptVerdicts } from '../requirements/judge-again.ts';
import { shelve } from '../requirements/shelf.ts';
import type { RotationVerdicts, Verdict } from '../requirements/verdict.ts';
import type { Day } from '../shared/day.ts';
import { duePhases, phaseDeadline } from './due-phases.ts';
import type { Rotation } from './rotation.ts';
import { summarizeRotation } from './summarize-rotation.ts';

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
  const circumstances = circumstancesOf(input);
  const exceptions = new Map(
    rotation.exceptions.map((exception) => [exception.requirement, exception]),
  );
  const kept = keptVerdicts(input);
  const items: Verdict[] = [];
  for (const requirement of host.requirements) {
    const verdict = judgeAgain(
      {
        requirement,
        circumstances,
        exception: exceptions.get(requirement.id),
        deadline: phaseDeadline(requirement.phase, rotation),
        stepIsLater: !due.includes(requirement.phase),
      },
      kept,
    );
    if (verdict !== undefined) items.push(verdict);
  }
  const stale = staleRequirements(host, today, input.staleAfterMonths).length;
  return summarizeRotation({ items, due, stale, hasRules: host.requirements.length > 0, rotation });
}

/** What all verdicts of a rotation rest on beside its row and the shelf. */
interface Judged extends Pick<JudgeInput, 'profile' | 'types' | 'today'> {
  readonly verdicts: KeptVerdicts;
}

const judged = new WeakMap<Rotation, Judged>();

/** The verdicts made before for this very row; none once the applicant, the types or the day changed. */
function keptVerdicts({ rotation, profile, types, today }: JudgeInput): KeptVerdicts {
  const before = judged.get(rotation);
  if (before?.profile === profile && before.types === types && before.today === today) {
    return before.verdicts;
  }
  const verdicts: KeptVerdicts = new Map();
  judged.set(rotation, { profile, types, today, verdicts });
  return verdicts;
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
