import { summarizeBudget } from '../../core/budget/summarize-budget.ts';
import { groupRotations } from '../../core/clusters/group-rotations.ts';
import { os } from '../calls/os.ts';
import { listBudgetLines, removeBudgetLine } from '../rows/budget-store.ts';
import { listClusterGroups, removeClusterGroup } from '../rows/cluster-group-store.ts';
import { listFunds, removeFund } from '../rows/fund-store.ts';
import { listHosts } from '../rows/host-store.ts';
import { requireFund, requireGroup, requireLine } from '../rows/require-rows.ts';
import { listRotations } from '../rows/rotation-store.ts';
import { readSettings } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';
import { storeFund } from './store-fund.ts';
import { storeGroup } from './store-group.ts';
import { storeLine } from './store-line.ts';

/** The season's money from its rows; the screen, the season page and the command line all ask here. */
export function readBudget(context: AppContext) {
  const { db } = context.session.require();
  const rotations = listRotations(db);
  return summarizeBudget({
    lines: listBudgetLines(db),
    funds: listFunds(db),
    rotations,
    clusters: groupRotations({ rotations, hosts: listHosts(db), groups: listClusterGroups(db) }),
    homeCurrency: readSettings(db).homeCurrency,
  });
}

export const budgetHandlers = {
  overview: os.budget.overview.handler(({ context }) => readBudget(context)),
  lines: os.budget.lines.handler(({ context }) => listBudgetLines(context.session.require().db)),
  saveLine: os.budget.saveLine.handler(({ context, input }) => storeLine(context, input)),
  removeLine: os.budget.removeLine.handler(({ context, input }) => {
    const label = `Deleted ${requireLine(context.session.require().db, input.id).title}`;
    saveChange(context, label, (db) => removeBudgetLine(db, input.id));
    return { label };
  }),
  funds: os.budget.funds.handler(({ context }) => listFunds(context.session.require().db)),
  saveFund: os.budget.saveFund.handler(({ context, input }) => storeFund(context, input)),
  removeFund: os.budget.removeFund.handler(({ context, input }) => {
    const label = `Deleted ${requireFund(context.session.require().db, input.id).title}`;
    saveChange(context, label, (db) => removeFund(db, input.id));
    return { label };
  }),
  groups: os.budget.groups.handler(({ context }) =>
    listClusterGroups(context.session.require().db),
  ),
  saveGroup: os.budget.saveGroup.handler(({ context, input }) => storeGroup(context, input)),
  removeGroup: os.budget.removeGroup.handler(({ context, input }) => {
    const label = `Deleted the group ${requireGroup(context.session.require().db, input.id).title}`;
    saveChange(context, label, (db) => removeClusterGroup(db, input.id));
    return { label };
  }),
};
