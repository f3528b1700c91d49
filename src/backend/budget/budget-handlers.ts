import type { BudgetLine, Fund } from '../../core/budget/budget-line.ts';
import { summarizeBudget } from '../../core/budget/summarize-budget.ts';
import { groupRotations } from '../../core/clusters/group-rotations.ts';
import { Fault } from '../../core/shared/fault.ts';
import { os } from '../calls/os.ts';
import { newId } from '../database/new-id.ts';
import { listBudgetLines, removeBudgetLine, saveBudgetLine } from '../rows/budget-store.ts';
import {
  listClusterGroups,
  removeClusterGroup,
  saveClusterGroup,
} from '../rows/cluster-group-store.ts';
import { listFunds, removeFund, saveFund } from '../rows/fund-store.ts';
import { listHosts } from '../rows/host-store.ts';
import { requireFund, requireGroup, requireLine, requireRotation } from '../rows/require-rows.ts';
import { listRotations } from '../rows/rotation-store.ts';
import { readSettings } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';

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

function checkLine(context: AppContext, line: Omit<BudgetLine, 'id'>): void {
  const { timing } = line;
  if (timing.kind === 'span' && timing.to < timing.from) {
    throw new Fault(
      'line-dates-invalid',
      'The last day lies before the first. Correct one of them.',
    );
  }
  if (line.rotation !== undefined) requireRotation(context.session.require().db, line.rotation);
  checkRate(context, line);
}

function checkRate(context: AppContext, { currency, rate }: Pick<Fund, 'currency' | 'rate'>): void {
  const home = readSettings(context.session.require().db).homeCurrency;
  if (currency !== home && rate === undefined) {
    throw new Fault(
      'rate-missing',
      `An amount in ${currency} needs its rate in ${home} and the day of the rate.`,
    );
  }
}

export const budgetHandlers = {
  overview: os.budget.overview.handler(({ context }) => readBudget(context)),
  lines: os.budget.lines.handler(({ context }) => listBudgetLines(context.session.require().db)),
  saveLine: os.budget.saveLine.handler(({ context, input }) => {
    checkLine(context, input);
    const known =
      input.id === undefined ? undefined : requireLine(context.session.require().db, input.id);
    const line = { ...input, id: known?.id ?? newId<'budget-line'>() };
    return saveChange(context, `${known ? 'Changed' : 'Added'} ${line.title}`, (db) =>
      saveBudgetLine(db, line),
    );
  }),
  removeLine: os.budget.removeLine.handler(({ context, input }) => {
    const label = `Deleted ${requireLine(context.session.require().db, input.id).title}`;
    saveChange(context, label, (db) => removeBudgetLine(db, input.id));
    return { label };
  }),
  funds: os.budget.funds.handler(({ context }) => listFunds(context.session.require().db)),
  saveFund: os.budget.saveFund.handler(({ context, input }) => {
    checkRate(context, input);
    const known =
      input.id === undefined ? undefined : requireFund(context.session.require().db, input.id);
    const fund = { ...input, id: known?.id ?? newId<'fund'>() };
    return saveChange(context, `${known ? 'Changed' : 'Added'} ${fund.title}`, (db) =>
      saveFund(db, fund),
    );
  }),
  removeFund: os.budget.removeFund.handler(({ context, input }) => {
    const label = `Deleted ${requireFund(context.session.require().db, input.id).title}`;
    saveChange(context, label, (db) => removeFund(db, input.id));
    return { label };
  }),
  groups: os.budget.groups.handler(({ context }) =>
    listClusterGroups(context.session.require().db),
  ),
  saveGroup: os.budget.saveGroup.handler(({ context, input }) => {
    const known =
      input.id === undefined ? undefined : requireGroup(context.session.require().db, input.id);
    for (const rotation of input.rotations) requireRotation(context.session.require().db, rotation);
    const group = { ...input, id: known?.id ?? newId<'cluster-group'>() };
    return saveChange(context, `${known ? 'Changed' : 'Added'} the group ${group.title}`, (db) =>
      saveClusterGroup(db, group),
    );
  }),
  removeGroup: os.budget.removeGroup.handler(({ context, input }) => {
    const label = `Deleted the group ${requireGroup(context.session.require().db, input.id).title}`;
    saveChange(context, label, (db) => removeClusterGroup(db, input.id));
    return { label };
  }),
};
