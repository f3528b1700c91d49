import type { SeasonOverview } from '../../contract/season-contract.ts';
import { planNextSteps } from '../../core/agenda/plan-next-steps.ts';
import { readBudget } from '../budget/budget-handlers.ts';
import { os } from '../calls/os.ts';
import type { AppContext } from '../context.ts';
import { judgeSeason, readSeason } from '../read-season.ts';
import { recentChanges } from '../vault/change.ts';

/** How many changes the front page names. */
const RECENT = 8;

function readOverview(context: AppContext): SeasonOverview {
  const rows = readSeason(context);
  const judged = judgeSeason(rows);
  const budget = readBudget(context);
  const hasMoney = budget.planned > 0 || budget.actual > 0 || budget.funds > 0;
  return {
    rotations: judged.map(({ rotation, host, verdicts }) => ({
      rotation: rotation.id,
      title: rotation.title,
      host: host.name,
      start: rotation.start,
      end: rotation.end,
      status: verdicts.status,
      summary: verdicts.summary,
      satisfied: verdicts.items.filter(({ status }) => status === 'met' || status === 'waived')
        .length,
      required: verdicts.items.length,
    })),
    next: planNextSteps({ judged, types: rows.types, today: rows.today }).map((step) => ({
      ...step,
      rotations: [...step.rotations],
    })),
    money: hasMoney
      ? {
          currency: budget.currency,
          planned: budget.planned,
          funds: budget.funds,
          left: budget.balance.at(-1)?.balance ?? 0,
          lowest: budget.lowest,
        }
      : null,
    recent: recentChanges(context.session.require().db, RECENT).map(({ on, label }) => ({
      on,
      label,
    })),
  };
}

export const seasonHandlers = {
  overview: os.season.overview.handler(({ context }) => readOverview(context)),
  rows: os.season.rows.handler(({ context }) => readSeason(context)),
};
