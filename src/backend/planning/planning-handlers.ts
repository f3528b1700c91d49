import { writeDeansRequest } from '../../core/planning/deans-request.ts';
import { planBackward } from '../../core/planning/plan-backward.ts';
import { planRenewals } from '../../core/planning/plan-renewals.ts';
import { os } from '../calls/os.ts';
import { readSeason } from '../session/read-season.ts';

export const planningHandlers = {
  renewals: os.planning.renewals.handler(({ context, input }) =>
    planRenewals({ ...readSeason(context), type: input.type }, context.session.memory().season),
  ),
  backward: os.planning.backward.handler(({ context }) =>
    planBackward(readSeason(context), context.session.memory().season),
  ),
  deansRequest: os.planning.deansRequest.handler(({ context }) =>
    writeDeansRequest(readSeason(context), context.session.memory().season),
  ),
};
