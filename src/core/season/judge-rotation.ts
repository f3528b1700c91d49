import { type Host, rulesOf } from '../hosts/host.ts';
import { staleRules } from '../hosts/stale-rules.ts';
import { type Circumstances, circumstancesOn } from '../requirements/circumstances.ts';
import { type GroundRows, layGround } from '../requirements/ground.ts';
import {
  judgeAgain,
  type KeptVerdict,
  liesAsBefore,
  sameCircumstances,
} from '../requirements/judge-again.ts';
import type { Phase, Requirement } from '../requirements/requirement.ts';
import type { RotationVerdicts } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { areSame, comparing, isSame } from '../shared/same-parts.ts';
import { duePhases } from './due-phases.ts';
import { requirementInputs } from './requirement-inputs.ts';
import { createSeasonMemory, type KeptRotation, type SeasonMemory } from './season-memory.ts';
import { type Standing, summarizeRotation } from './summarize-rotation.ts';

export interface JudgeInput extends GroundRows {
  readonly rotation: Rotation;
  readonly host: Host;
  /** A rule read longer ago than this is stale, in months; 12 unless told. */
  readonly staleAfterMonths?: number | undefined;
}

/**
 * Judges every requirement of the host on this rotation's days, in the host's order. Pure: the
 * screens, the packet, the agenda and the command line all show what this says. Requirements whose
 * condition does not concern the applicant are left out.
 *
 * The cost is the clauses of the host times the versions of the types that they name. Rows are values
 * that never change: with the memory of a judging before, only what an edit touches is judged, and
 * what it does not touch is the same object.
 */
export function judgeRotation(
  input: JudgeInput,
  memory: SeasonMemory = createSeasonMemory(),
): RotationVerdicts {
  const { rotation, host, staleAfterMonths } = input;
  const ground = layGround(input, memory.ground);
  memory.ground = ground;
  const before = memory.rotations.get(rotation);
  const isWhole = before?.ground === ground && before.host === host;
  if (isWhole && before.staleAfterMonths === staleAfterMonths) return before.result;
  const atStep = circumstancesOn(ground, rotation);
  // Those of the other steps differ in nothing that does not follow from the rotation and today.
  const circumstances = atStep('day-one');
  const verdicts = verdictsOn(rotation, host, atStep, before);
  // The very same verdicts were made on this very day: they stand as they did.
  const isUntouched = before?.verdicts === verdicts && before.staleAfterMonths === staleAfterMonths;
  const standing = isUntouched ? before.standing : standingOf(input, verdicts);
  const result = resultOf(standing, before);
  memory.rotations.set(rotation, {
    host,
    ground,
    circumstances,
    staleAfterMonths,
    verdicts,
    standing,
    result,
  });
  return result;
}

function standingOf(
  { rotation, host, today, staleAfterMonths }: JudgeInput,
  verdicts: readonly KeptVerdict[],
): Standing {
  return {
    items: verdicts.flatMap(({ verdict }) => verdict ?? []),
    due: duePhases(rotation, today),
    stale: staleRules(host, today, staleAfterMonths).length,
    hasRules: rulesOf(host).length > 0,
    stage: rotation.stage,
  };
}

/** The verdict of every requirement, of before where all that it was made from is the same. */
function verdictsOn(
  rotation: Rotation,
  host: Host,
  atStep: (phase: Phase) => Circumstances,
  before: KeptRotation | undefined,
): readonly KeptVerdict[] {
  // The same rotation, host and circumstances make the same inputs: only what lies there can differ.
  const circumstances = atStep('day-one');
  if (before?.host === host && sameCircumstances(before.circumstances, circumstances)) {
    if (before.verdicts.every(({ lay }) => liesAsBefore(lay, circumstances.shelf)))
      return before.verdicts;
    return before.verdicts.map((kept) =>
      liesAsBefore(kept.lay, circumstances.shelf)
        ? kept
        : judgeAgain(
            { ...kept.input, circumstances: atStep(kept.input.requirement.phase) },
            undefined,
          ),
    );
  }
  const inputOf = requirementInputs(rotation, host, atStep);
  return host.requirements.map((requirement, at) =>
    judgeAgain(inputOf(requirement), findKept(before?.verdicts, requirement, at)),
  );
}

/** In its place as a rule, elsewhere where rules came or went. */
function findKept(
  kept: readonly KeptVerdict[] = [],
  requirement: Requirement,
  at: number,
): KeptVerdict | undefined {
  const there = kept[at];
  if (there?.input.requirement === requirement) return there;
  return kept.find(({ input }) => input.requirement === requirement);
}

/** The answer of before where all that it sums up is the same: a screen then draws nothing anew. */
function resultOf(standing: Standing, before: KeptRotation | undefined): RotationVerdicts {
  return before !== undefined && sameStanding(before.standing, standing)
    ? before.result
    : summarizeRotation(standing);
}

const sameStanding = comparing<Standing>({
  items: areSame,
  due: areSame,
  stale: isSame,
  hasRules: isSame,
  stage: isSame,
});
