import { Fault } from '../../core/shared/fault.ts';
import type { RequirementId, RotationId, VersionId } from '../../core/shared/id.ts';
import { requireHost, requireRotation } from '../rows/require-rows.ts';
import { saveRotation } from '../rows/rotation-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';

/**
 * Keeps which papers a packet carries for a requirement, or lets the verdict decide again. Throws Fault
 * `requirement-not-found`.
 */
export function choosePapers(
  context: AppContext,
  input: {
    readonly rotation: RotationId;
    readonly requirement: RequirementId;
    readonly versions: readonly VersionId[] | null;
  },
): { label: string } {
  const { db } = context.session.require();
  const rotation = requireRotation(db, input.rotation);
  const requirement = requireHost(db, rotation.host).requirements.find(
    ({ id }) => id === input.requirement,
  );
  if (requirement === undefined) {
    throw new Fault(
      'requirement-not-found',
      "This requirement is not among the host's any more. Look at the host's page.",
    );
  }
  const others = rotation.papers?.filter((one) => one.requirement !== requirement.id) ?? [];
  const { versions } = input;
  const papers =
    versions === null ? others : [...others, { requirement: requirement.id, versions }];
  const word = versions === null ? 'Left to the verdict: papers for' : 'Chose papers for';
  const label = `${word} ${requirement.title}`;
  saveChange(context, label, (writable) => saveRotation(writable, { ...rotation, papers }));
  return { label };
}
