import type { Fund } from '../../core/budget/budget-line.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import { Fault } from '../../core/shared/fault.ts';
import { newId } from '../database/new-id.ts';
import { saveFund } from '../rows/fund-store.ts';
import { requireFund } from '../rows/require-rows.ts';
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
export function storeFund(context: AppContext, input: Changes<Fund>): Fund {
  const { db } = context.session.require();
  const known = input.id === undefined ? undefined : requireFund(db, input.id);
  const fund = applyChanges(known ?? freshFund(input), input);
  checkRate(db, fund);
  const label = `${known === undefined ? 'Added' : 'Changed'} ${fund.title}`;
  return saveChange(context, label, (writable) => saveFund(writable, fund));
}
