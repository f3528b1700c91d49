import { writeDeansRequest } from '../../core/rotations/deans-request.ts';
import { planBackward } from '../../core/rotations/plan-backward.ts';
import { planRenewals } from '../../core/rotations/plan-renewals.ts';
import { os } from '../calls/os.ts';
import { readSeason } from '../read-season.ts';

export const planningHandlers = {
  renewals: os.planning.renewals.handler(({ context, input }) =>
    planRenewals({ ...readSeason(context), type: input.type }),
  ),
  backward: os.planning.backward.handler(({ context }) => planBackward(readSeason(context))),
  deansRequest: os.planning.deansRequest.handler(({ context }) =>
    writeDeansRequest(readSeason(context)),
  ),
};
