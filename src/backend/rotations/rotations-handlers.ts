import { followRotation } from '../../core/budget/follow-rotation.ts';
import type { Exception } from '../../core/requirements/requirement.ts';
import { newRotation } from '../../core/rotations/new-rotation.ts';
import { requireDaysInOrder } from '../../core/rotations/require-days-in-order.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { type MovePreview, previewMove } from '../../core/scenarios/preview-move.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import type { Day } from '../../core/shared/day.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { RequirementId, RotationId } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import { newId } from '../database/new-id.ts';
import { listBudgetLines, saveBudgetLine } from '../rows/budget-store.ts';
import { requireHost, requireRotation } from '../rows/require-rows.ts';
import { listRotations, removeRotation, saveRotation } from '../rows/rotation-store.ts';
import type { AppContext } from '../session/context.ts';
import { readSeason } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';
import { todayOf } from '../session/today.ts';
import { adviseOnSeason, checkAdmission, checkRotations } from './check-rotations.ts';
import { deleteRotations, stageRotations } from './several-rotations.ts';

function storeRotation(context: AppContext, input: Changes<Rotation>): Rotation {
  const { db } = context.session.require();
  const known = input.id === undefined ? undefined : requireRotation(db, input.id);
  const rotation = withDays(known ?? newRotation(newId(), input), input);
  const host = requireHost(db, rotation.host);
  const label = `${known === undefined ? 'Added' : 'Changed'} the rotation at ${host.name}`;
  const following =
    known === undefined ? [] : followRotation(listBudgetLines(db), known.id, known, rotation);
  return saveChange(context, label, (writable) => {
    for (const line of following) saveBudgetLine(writable, line);
    return saveRotation(writable, rotation);
  });
}

/** What new days would change. Throws the faults of a save. */
function previewDays(
  context: AppContext,
  { id, start, end }: { readonly id: RotationId; readonly start: Day; readonly end: Day },
): MovePreview {
  const before = readSeason(context);
  const rotation = withDays(requireRotation(context.session.require().db, id), { start, end });
  const rotations = before.rotations.map((one) => (one.id === id ? rotation : one));
  const after = { ...before, rotations };
  const memory = context.session.memory().season;
  return previewMove({
    before: { rows: before, judged: judgeSeason(before, memory) },
    after: { rows: after, judged: judgeSeason(after, memory) },
    rotation: id,
    lines: listBudgetLines(context.session.require().db),
  });
}

/** A rotation with its fields changed. Throws Fault `rotation-dates-invalid`. */
function withDays(known: Rotation, changes: Changes<Rotation>): Rotation {
  const rotation = applyChanges(known, changes);
  requireDaysInOrder(rotation);
  return rotation;
}

function setException(
  context: AppContext,
  input: {
    rotation: RotationId;
    requirement: RequirementId;
    exception: Pick<Exception, 'kind' | 'note'> | null;
  },
): Rotation {
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
  const others = rotation.exceptions.filter(
    (exception) => exception.requirement !== requirement.id,
  );
  const added =
    input.exception === null
      ? []
      : [{ ...input.exception, requirement: requirement.id, on: todayOf(context).day }];
  const word =
    input.exception === null
      ? 'Took back the exception for'
      : input.exception.kind === 'waived'
        ? 'Waived'
        : 'Marked as following:';
  return saveChange(context, `${word} ${requirement.title}`, (writable) =>
    saveRotation(writable, { ...rotation, exceptions: [...others, ...added] }),
  );
}

function deleteRotation(context: AppContext, id: RotationId): { label: string } {
  const { db } = context.session.require();
  const rotation = requireRotation(db, id);
  const label = `Deleted ${rotation.title === '' ? 'a rotation' : rotation.title}`;
  saveChange(context, label, (writable) => removeRotation(writable, id));
  return { label };
}

export const rotationsHandlers = {
  list: os.rotations.list.handler(({ context }) => listRotations(context.session.require().db)),
  save: os.rotations.save.handler(({ context, input }) => storeRotation(context, input)),
  previewMove: os.rotations.previewMove.handler(({ context, input }) =>
    previewDays(context, input),
  ),
  remove: os.rotations.remove.handler(({ context, input }) => deleteRotation(context, input.id)),
  updateSeveral: os.rotations.updateSeveral.handler(({ context, input }) =>
    stageRotations(context, input.ids, input.stage),
  ),
  removeSeveral: os.rotations.removeSeveral.handler(({ context, input }) =>
    deleteRotations(context, input.ids),
  ),
  setException: os.rotations.setException.handler(({ context, input }) =>
    setException(context, input),
  ),
  check: os.rotations.check.handler(({ context, input }) =>
    checkRotations(context, input.rotation),
  ),
  admission: os.rotations.admission.handler(({ context, input }) =>
    checkAdmission(context, input.rotation),
  ),
  advice: os.rotations.advice.handler(({ context }) => adviseOnSeason(context)),
};
