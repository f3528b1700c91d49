import type { BudgetLine, LineChanges } from '../../core/budget/budget-line.ts';
import { freezeRate } from '../../core/budget/freeze-rate.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import { Fault } from '../../core/shared/fault.ts';
import { newId } from '../database/new-id.ts';
import { saveBudgetLine } from '../rows/budget-store.ts';
import { requireLine, requireRotation } from '../rows/require-rows.ts';
import { readSettings } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';
import { checkRate } from './check-rate.ts';

/** Throws Fault `line-incomplete` for a new one that lacks its category, amount, currency or days. */
function freshLine({ category, plannedMinor, currency, timing }: Changes<BudgetLine>): BudgetLine {
  if (
    category === undefined ||
    plannedMinor === undefined ||
    currency === undefined ||
    timing === undefined
  ) {
    throw new Fault(
      'line-incomplete',
      'A new line needs its category, its planned amount with the currency, and when it is paid. Name all four.',
    );
  }
  return { id: newId(), title: '', category, plannedMinor, currency, timing, notes: '' };
}

/** Changes the fields given of a budget line, or adds one where no `id` is given. */
export function storeLine(context: AppContext, { rate, ...input }: LineChanges): BudgetLine {
  const { db } = context.session.require();
  const known = input.id === undefined ? undefined : requireLine(db, input.id);
  const home = readSettings(db).homeCurrency;
  const before = known ?? freshLine(input);
  const frozen = rate && freezeRate(rate, input.currency ?? before.currency, home);
  const line = applyChanges(before, { ...input, rate: frozen });
  if (line.rotation !== undefined) requireRotation(db, line.rotation);
  checkRate(line, home);
  const label = `${known === undefined ? 'Added' : 'Changed'} ${line.title}`;
  return saveChange(context, label, (writable) => saveBudgetLine(writable, line));
}
