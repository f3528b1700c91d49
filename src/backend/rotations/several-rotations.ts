import type { Rotation } from '../../core/rotations/rotation.ts';
import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { requireRotation } from '../rows/require-rows.ts';
import { removeRotation, saveRotation } from '../rows/rotation-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';

/**
 * Several rotations get one stage, or go into the bin: all of them or none, in one step of undo. A
 * rotation that is gone is a Fault.
 */
export function stageRotations(
  context: AppContext,
  ids: readonly RotationId[],
  stage: Rotation['stage'],
): { label: string } {
  const rotations = findAll(context, ids);
  const label = `Changed ${countAll(rotations)} to ${STAGE_WORDS[stage].toLowerCase()}`;
  saveChange(context, label, (writable) => {
    for (const rotation of rotations) saveRotation(writable, { ...rotation, stage });
  });
  return { label };
}

export function deleteRotations(
  context: AppContext,
  ids: readonly RotationId[],
): { label: string } {
  const rotations = findAll(context, ids);
  const label = `Deleted ${countAll(rotations)}`;
  saveChange(context, label, (writable) => {
    for (const { id } of rotations) removeRotation(writable, id);
  });
  return { label };
}

function findAll(context: AppContext, ids: readonly RotationId[]): Rotation[] {
  const { db } = context.session.require();
  return [...new Set(ids)].map((id) => requireRotation(db, id));
}

function countAll(rotations: readonly Rotation[]): string {
  return rotations.length === 1 ? 'a rotation' : `${rotations.length} rotations`;
}
