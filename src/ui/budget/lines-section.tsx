import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { BudgetLine } from '../../core/budget/budget-line.ts';
import { CATEGORY_WORDS } from '../../core/budget/category-words.ts';
import { nameRotation } from '../../core/rotations/name-rotation.ts';
import { select } from '../navigation/navigation.ts';
import { DayRangeText, DayText } from '../shared/day-text.tsx';
import { MoneyText } from '../shared/money-text.tsx';
import { RowButton } from '../shared/row-button.tsx';
import classes from './budget.module.css';
import { CategorySwatch } from './category-legend.tsx';
import { type Grouping, groupLines } from './group-lines.ts';
import type { Budget } from './use-budget.ts';

interface LinesSectionProps {
  readonly budget: Budget;
  readonly selected: string | undefined;
  readonly onAdd: () => void;
}

function LineRow({
  line,
  about,
  isSelected,
}: {
  readonly line: BudgetLine;
  readonly about: string;
  readonly isSelected: boolean;
}) {
  const { timing, plannedMinor, actualMinor, currency } = line;
  return (
    <tr className={isSelected ? classes.selected : undefined} onClick={() => select(line.id)}>
      <th scope="row">
        <div className={classes.named}>
          <CategorySwatch category={line.category} />
          <RowButton selected={isSelected} onOpen={() => select(line.id)}>
            {line.title || 'Untitled'}
          </RowButton>
        </div>
      </th>
      <td className={classes.about}>{about}</td>
      <td>
        {timing.kind === 'day' ? (
          <DayText day={timing.day} />
        ) : (
          <DayRangeText from={timing.from} to={timing.to} />
        )}
      </td>
      <td className={classes.money}>
        <MoneyText minor={plannedMinor} currency={currency} />
      </td>
      <td className={classes.money}>
        {actualMinor === undefined ? null : <MoneyText minor={actualMinor} currency={currency} />}
      </td>
    </tr>
  );
}

/** Every line of the season under its rotation or category, with the group's sums. */
export function LinesSection({ budget, selected, onAdd }: LinesSectionProps) {
  const [grouping, setGrouping] = useState<Grouping>('rotation');
  const { overview, rotations, hosts } = budget;
  function aboutOf(line: BudgetLine): string {
    if (grouping === 'rotation') return CATEGORY_WORDS[line.category];
    const rotation = rotations.find(({ id }) => id === line.rotation);
    return rotation ? nameRotation(rotation, hosts) : 'Whole season';
  }
  return (
    <section aria-labelledby="budget-lines">
      <div className={classes.sectionHead}>
        <h2 id="budget-lines">Lines</h2>
        <SegmentedControl
          className="no-print"
          aria-label="Group lines by"
          value={grouping}
          onChange={(value) => setGrouping(value === 'category' ? 'category' : 'rotation')}
          data={[
            { value: 'rotation', label: 'By rotation' },
            { value: 'category', label: 'By category' },
          ]}
        />
        <Button
          className="no-print"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={onAdd}
        >
          Add line
        </Button>
      </div>
      <table className={classes.list}>
        <thead>
          <tr>
            <th scope="col">What for</th>
            <th scope="col">{grouping === 'rotation' ? 'Category' : 'Rotation'}</th>
            <th scope="col">When</th>
            <th scope="col" className={classes.money}>
              Planned
            </th>
            <th scope="col" className={classes.money}>
              Came to
            </th>
          </tr>
        </thead>
        <tbody>
          {groupLines(budget, grouping).map(({ key, title, totals, lines }) => (
            <Fragment key={key}>
              <tr className={classes.groupRow}>
                <th scope="rowgroup" colSpan={3}>
                  {title}
                </th>
                <td className={classes.money}>
                  <MoneyText minor={totals.planned} currency={overview.currency} />
                </td>
                <td className={classes.money}>
                  {totals.actual > 0 && (
                    <MoneyText minor={totals.actual} currency={overview.currency} />
                  )}
                </td>
              </tr>
              {lines.map((line) => (
                <LineRow
                  key={line.id}
                  line={line}
                  about={aboutOf(line)}
                  isSelected={line.id === selected}
                />
              ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr className={classes.groupRow}>
            <th scope="row" colSpan={3}>
              All lines
            </th>
            <td className={classes.money}>
              <MoneyText minor={overview.planned} currency={overview.currency} />
            </td>
            <td className={classes.money}>
              <MoneyText minor={overview.actual} currency={overview.currency} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
