import type { Host } from '../hosts/host.ts';
import type { Circumstances } from '../requirements/circumstances.ts';
import type { RequirementInput } from '../requirements/judge-requirement.ts';
import type { Phase, Requirement } from '../requirements/requirement.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { dueDays } from './due-days.ts';
import { duePhases } from './due-phases.ts';

/** What each requirement of a host is judged by, for one rotation there. */
export function requirementInputs(
  rotation: Rotation,
  host: Host,
  atStep: (phase: Phase) => Circumstances,
): (requirement: Requirement) => RequirementInput {
  const due = duePhases(rotation, atStep('apply').today);
  const exceptions = new Map(
    rotation.exceptions.map((exception) => [exception.requirement, exception]),
  );
  const daysFor = dueDays(rotation, host, atStep('apply').profile);
  return (requirement) => ({
    requirement,
    circumstances: atStep(requirement.phase),
    exception: exceptions.get(requirement.id),
    due: daysFor(requirement),
    stepIsLater: !due.includes(requirement.phase),
  });
}
