import { Button } from '@mantine/core';
import type { SeasonOverview } from '../../contract/season-contract.ts';
import { navigate } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { MoneyText } from '../shared/money-text.tsx';
import classes from './season.module.css';

/** The money's lowest day, and what it is expected to cost, funded and left: the first two make the third. */
export function MoneyCard({ money }: { readonly money: SeasonOverview['money'] }) {
  const open = () => navigate({ screen: 'budget' });
  if (money === null) {
    return (
      <section className={classes.card} aria-label="Money">
        <h2>Money</h2>
        <p className={classes.quiet}>No costs are planned yet.</p>
        <Button variant="default" onClick={() => navigate({ screen: 'budget', intent: 'new' })}>
          Plan the budget
        </Button>
      </section>
    );
  }
  const { currency, lowest } = money;
  return (
    <section className={classes.card} aria-label="Money">
      <h2>Money</h2>
      {lowest !== null && (
        <p className={classes.lowest} data-short={lowest.balance < 0 || undefined}>
          <span className={classes.figure}>
            <MoneyText minor={Math.abs(lowest.balance)} currency={currency} />
          </span>
          <span>
            {lowest.balance < 0 ? 'short on the lowest day, ' : 'left on the lowest day, '}
            <DayText day={lowest.day} distance />
          </span>
        </p>
      )}
      <dl className={classes.figures}>
        <div>
          <dt>Expected cost</dt>
          <dd>
            <MoneyText minor={money.expected} currency={currency} />
          </dd>
        </div>
        <div>
          <dt>Funds</dt>
          <dd>
            <MoneyText minor={money.funds} currency={currency} />
          </dd>
        </div>
        <div>
          <dt>Left at the end</dt>
          <dd>
            <MoneyText minor={money.left} currency={currency} />
          </dd>
        </div>
      </dl>
      <Button variant="subtle" onClick={open}>
        Open budget
      </Button>
    </section>
  );
}
