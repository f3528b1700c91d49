import type { BudgetOverview } from '../../contract/budget-contract.ts';
import { stateColour } from '../look/colours.ts';
import { DayText } from '../shared/day-text.tsx';
import { MoneyText } from '../shared/money-text.tsx';
import classes from './budget.module.css';

interface Figure {
  readonly name: string;
  readonly minor: number;
  /** What is written instead of `minor`: a lack is named by its word, not by a sign. */
  readonly shown?: number;
  readonly note: React.ReactNode;
}

function listFigures(overview: BudgetOverview): Figure[] {
  const { currency, expected, planned, actual, funds, lowest } = overview;
  const left = funds - expected;
  const figures: Figure[] = [
    {
      name: 'Expected cost',
      minor: expected,
      note: (
        <>
          planned <MoneyText minor={planned} currency={currency} />
        </>
      ),
    },
    {
      name: 'Paid so far',
      minor: actual,
      note: (
        <>
          <MoneyText minor={expected - actual} currency={currency} /> to come
        </>
      ),
    },
    { name: 'Funds', minor: funds, note: 'with all that is yet to arrive' },
    {
      name: left < 0 ? 'Short at the end' : 'Left at the end',
      minor: left,
      shown: Math.abs(left),
      note: 'funds less expected cost',
    },
  ];
  if (lowest) {
    figures.push({
      name: 'Lowest day',
      minor: lowest.balance,
      note: <DayText day={lowest.day} distance />,
    });
  }
  return figures;
}

/** The season's money in five figures. */
export function FiguresStrip({ overview }: { readonly overview: BudgetOverview }) {
  return (
    <dl className={classes.figures}>
      {listFigures(overview).map(({ name, minor, shown, note }) => (
        <div key={name} className={classes.figure}>
          <dt className={classes.figureName}>{name}</dt>
          <dd
            className={classes.figureAmount}
            style={minor < 0 ? { color: stateColour('bad') } : undefined}
          >
            <MoneyText minor={shown ?? minor} currency={overview.currency} />
          </dd>
          <dd className={classes.figureNote}>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
