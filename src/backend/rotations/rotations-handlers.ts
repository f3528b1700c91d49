import type { Exception } from '../../core/requirements/requirement.ts';
import type { Ambition, Rotation } from '../../core/rotations/rotation.ts';
import type { Day } from '../../core/shared/day.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { RequirementId, RotationId } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import { newId } from '../database/new-id.ts';
import { applyGiven, type Changes } from '../rows/apply-given.ts';
import { requireHost, requireRotation } from '../rows/require-rows.ts';
import { listRotations, removeRotation, saveRotation } from '../rows/rotation-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';
import { todayOf } from '../session/today.ts';
import { adviseOnSeason, checkAdmission, checkRotations } from './check-rotations.ts';

const NEW_ROTATION = {
  title: '',
  type: 'other',
  stage: 'researching',
  tags: [],
  notes: '',
  elective: '',
  exceptions: [],
} as const satisfies Partial<Rotation>;

type RotationInput = Omit<Changes<Rotation>, 'appliedOn' | 'ambition'> &
  Pick<Rotation, 'host' | 'start' | 'end'> & {
    readonly appliedOn?: Day | null | undefined;
    readonly ambition?: Ambition | null | undefined;
  };

/** Null clears a field; an absent one stays. */
function keptOrCleared<T>(before: T | undefined, given: T | null | undefined): T | undefined {
  return given === undefined ? before : (given ?? undefined);
}

function storeRotation(context: AppContext, input: RotationInput): Rotation {
  const { db } = context.session.require();
  if (input.end < input.start) {
    throw new Fault(
      'rotation-dates-invalid',
      'The last day lies before the first. Correct one of them.',
    );
  }
  const host = requireHost(db, input.host);
  const known = input.id === undefined ? undefined : requireRotation(db, input.id);
  const fresh = {
    ...NEW_ROTATION,
    id: newId<'rotation'>(),
    host: input.host,
    start: input.start,
    end: input.end,
  };
  const { appliedOn, ambition, ...given } = input;
  const rotation: Rotation = {
    ...applyGiven<Rotation>(known ?? fresh, given),
    appliedOn: keptOrCleared(known?.appliedOn, appliedOn),
    ambition: keptOrCleared(known?.ambition, ambition),
  };
  const label = `${known === undefined ? 'Added' : 'Changed'} the rotation at ${host.name}`;
  return saveChange(context, label, (writable) => saveRotation(writable, rotation));
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
    throw new Fault('requirement-not-found', "This requirement is not among the host's any more.");
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
  remove: os.rotations.remove.handler(({ context, input }) => deleteRotation(context, input.id)),
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
