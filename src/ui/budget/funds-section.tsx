import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { MoneyText } from '../shared/money-text.tsx';
import { RowButton } from '../shared/row-button.tsx';
import classes from './budget.module.css';
import type { Budget } from './use-budget.ts';

interface FundsSectionProps {
  readonly budget: Budget;
  readonly selected: string | undefined;
  readonly onAdd: () => void;
}

/** The money that comes in, by the day from which it can be spent. */
export function FundsSection({ budget, selected, onAdd }: FundsSectionProps) {
  const { funds, overview } = budget;
  const ordered = [...funds].sort(
    (a, b) => a.on.localeCompare(b.on) || a.title.localeCompare(b.title),
  );
  return (
    <section aria-labelledby="budget-funds">
      <div className={classes.sectionHead}>
        <h2 id="budget-funds">Funds</h2>
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={onAdd}
        >
          Add fund
        </Button>
      </div>
      {ordered.length === 0 ? (
        <p className={classes.hint}>
          Enter savings, family money and scholarships, and the chart shows whether they last.
        </p>
      ) : (
        <table className={classes.list}>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Can be spent from</th>
              <th scope="col" className={classes.money}>
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((fund) => (
              <tr
                key={fund.id}
                className={fund.id === selected ? classes.selected : undefined}
                onClick={() => select(fund.id)}
              >
                <th scope="row">
                  <RowButton selected={fund.id === selected} onOpen={() => select(fund.id)}>
                    {fund.title || 'Untitled'}
                  </RowButton>
                </th>
                <td>
                  <DayText day={fund.on} distance />
                </td>
                <td className={classes.money}>
                  <MoneyText minor={fund.minor} currency={fund.currency} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className={classes.groupRow}>
              <th scope="row" colSpan={2}>
                All funds
              </th>
              <td className={classes.money}>
                <MoneyText minor={overview.funds} currency={overview.currency} />
              </td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}
