import type { PlannedRenewal } from '../../core/planning/renewals/renewal-plan.ts';
import { addDays, type Day } from '../../core/shared/day.ts';
import { formatDay, formatDayRange } from '../../core/shared/format-day.ts';
import classes from './renewals.module.css';
import { type StripRange, stripMonths, stripPlace } from './strip-scale.ts';

interface RenewalStripProps {
  readonly planned: readonly PlannedRenewal[];
  /** First days of the rotations that the plan serves. */
  readonly starts: readonly Day[];
  readonly range: StripRange;
  readonly today: Day;
}

const percent = (number: number) => `${number.toFixed(2)}%`;

/** The windows of one plan over time, a row each, with today and the starts that they serve. */
export function RenewalStrip({ planned, starts, range, today }: RenewalStripProps) {
  const words = planned.map(({ number, from, to }) => `${number}: ${formatDayRange(from, to)}`);
  return (
    <div className={classes.strip} role="img" aria-label={`Windows of days. ${words.join('. ')}.`}>
      {stripMonths(range).map((month) => (
        <span
          key={month}
          className={classes.month}
          style={{ left: percent(stripPlace(range, month)) }}
        />
      ))}
      {starts.map((start) => (
        <span
          key={start}
          className={classes.start}
          style={{ left: percent(stripPlace(range, start)) }}
        />
      ))}
      <span className={classes.today} style={{ left: percent(stripPlace(range, today)) }} />
      {planned.map((renewal) => (
        <Bar key={renewal.number} renewal={renewal} range={range} />
      ))}
    </div>
  );
}

function Bar({
  renewal: { number, from, to },
  range,
}: {
  readonly renewal: PlannedRenewal;
  readonly range: StripRange;
}) {
  const left = stripPlace(range, from);
  const width = stripPlace(range, addDays(to, 1)) - left;
  return (
    <span className={classes.row}>
      <span className={classes.bar} style={{ left: percent(left), width: percent(width) }}>
        <span className={classes.number}>{number}</span>
      </span>
    </span>
  );
}

/** The months above all strips, today named. */
export function StripAxis({ range, today }: { readonly range: StripRange; readonly today: Day }) {
  return (
    <div className={classes.axis} aria-hidden="true">
      {stripMonths(range).map((month) => (
        <span
          key={month}
          className={classes.label}
          style={{ left: percent(stripPlace(range, month)) }}
        >
          {monthLabel(month)}
        </span>
      ))}
      <span className={classes.todayLabel} style={{ left: percent(stripPlace(range, today)) }}>
        today
      </span>
    </div>
  );
}

/** "May"; in January with its year. */
function monthLabel(month: Day): string {
  const [, name = '', year = ''] = formatDay(month).split(' ');
  return month.slice(5, 7) === '01' ? `${name} ${year}` : name;
}
