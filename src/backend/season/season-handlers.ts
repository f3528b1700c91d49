import type { SeasonOverview } from '../../contract/season-contract.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import { readBudget } from '../budget/budget-handlers.ts';
import { os } from '../calls/os.ts';
import { recentChanges } from '../database/change.ts';
import type { AppContext } from '../session/context.ts';
import { readAgenda } from '../session/read-agenda.ts';
import { readSeason } from '../session/read-season.ts';

/** How many changes the front page names. */
const RECENT = 8;

function readOverview(context: AppContext): SeasonOverview {
  const rows = readSeason(context);
  const judged = judgeSeason(rows, context.session.memory().season);
  const budget = readBudget(context);
  const hasMoney = budget.planned > 0 || budget.actual > 0 || budget.funds > 0;
  return {
    next: [...readAgenda(context, rows, judged).open],
    money: hasMoney
      ? {
          currency: budget.currency,
          planned: budget.planned,
          expected: budget.expected,
          funds: budget.funds,
          left: budget.balance.at(-1)?.balance ?? 0,
          lowest: budget.lowest,
        }
      : null,
    recent: recentChanges(context.session.require().db, RECENT),
  };
}

export const seasonHandlers = {
  overview: os.season.overview.handler(({ context }) => readOverview(context)),
  rows: os.season.rows.handler(({ context }) => readSeason(context)),
};
