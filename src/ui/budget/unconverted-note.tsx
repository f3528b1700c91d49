import { Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { BudgetOverview } from '../../contract/budget-contract.ts';
import { select } from '../navigation/navigation.ts';
import { MoneyText } from '../shared/money-text.tsx';
import classes from './budget.module.css';

/** Names what is in none of the sums, with the way to each. */
export function UnconvertedNote({ overview }: { readonly overview: BudgetOverview }) {
  const { unconverted } = overview;
  if (unconverted.length === 0) return null;
  return (
    <section className={classes.unconverted} aria-label="Not counted">
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        <b>
          {unconverted.length === 1 ? 'One entry is' : `${unconverted.length} entries are`} in none
          of these sums
        </b>
        <ul>
          {unconverted.map(({ id, title, minor, currency, problem }) => (
            <li key={id}>
              <Anchor component="button" type="button" fz="sm" onClick={() => select(id)}>
                {title || 'Untitled'}
              </Anchor>{' '}
              (<MoneyText minor={minor} currency={currency} />
              ): {problem}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
