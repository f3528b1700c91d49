import type { Fund, FundChanges } from '../../core/budget/budget-line.ts';
import { freezeRate } from '../../core/budget/freeze-rate.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import { Fault } from '../../core/shared/fault.ts';
import { newId } from '../database/new-id.ts';
import { saveFund } from '../rows/fund-store.ts';
import { requireFund } from '../rows/require-rows.ts';
import { readSettings } from '../rows/settings-store.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';
import { checkRate } from './check-rate.ts';

/** Throws Fault `fund-incomplete` for a new one that lacks its amount, currency or day. */
function freshFund({ minor, currency, on }: Changes<Fund>): Fund {
  if (minor === undefined || currency === undefined || on === undefined) {
    throw new Fault(
      'fund-incomplete',
      'A new fund needs its amount with the currency, and the day it can be spent from. Name all three.',
    );
  }
  return { id: newId(), title: '', minor, currency, on, notes: '' };
}

/** Changes the fields given of a fund, or adds one where no `id` is given. */
export function storeFund(context: AppContext, { rate, ...input }: FundChanges): Fund {
  const { db } = context.session.require();
  const known = input.id === undefined ? undefined : requireFund(db, input.id);
  const home = readSettings(db).homeCurrency;
  const before = known ?? freshFund(input);
  const frozen = rate && freezeRate(rate, input.currency ?? before.currency, home);
  const fund = applyChanges(before, { ...input, rate: frozen });
  checkRate(fund, home);
  const label = `${known === undefined ? 'Added' : 'Changed'} ${fund.title}`;
  return saveChange(context, label, (writable) => saveFund(writable, fund));
}
