import { writeDeansRequest } from '../../core/rotations/deans-request.ts';
import { planBackward } from '../../core/rotations/plan-backward.ts';
import { planRenewals } from '../../core/rotations/plan-renewals.ts';
import { os } from '../calls/os.ts';
import type { AppContext } from '../context.ts';
import { listImmunizations } from '../immunizations/immunization-store.ts';
import { readSeason } from '../read-season.ts';

function readBackward(context: AppContext) {
  const record = listImmunizations(context.session.require().db);
  return planBackward({ ...readSeason(context), record });
}

export const planningHandlers = {
  renewals: os.planning.renewals.handler(({ context, input }) =>
    planRenewals({ ...readSeason(context), type: input.type }),
  ),
  backward: os.planning.backward.handler(({ context }) => readBackward(context)),
  deansRequest: os.planning.deansRequest.handler(({ context }) =>
    writeDeansRequest(readSeason(context)),
  ),
};
