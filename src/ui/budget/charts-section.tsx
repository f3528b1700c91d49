import { Button, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { stateFindings } from '../../core/budget/state-findings.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { saveLayout, useLayout } from '../data/use-layout.ts';
import { useToday } from '../data/use-status.ts';
import { BalanceChart, BalanceTable } from './balance-chart.tsx';
import classes from './budget.module.css';
import { CategoryLegend } from './category-legend.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { CostChart, CostTable, listCostRows } from './cost-chart.tsx';
import { moneyBarsHeight } from './money-bars.tsx';
import { PlanChart, PlanLegend, PlanTable } from './plan-chart.tsx';
import type { Budget } from './use-budget.ts';

/** The three charts of the season's money, each under its finding; T turns all into tables. */
export function ChartsSection({
  budget,
  marked,
}: {
  readonly budget: Budget;
  readonly marked: RotationId | undefined;
}) {
  const { overview, rotations } = budget;
  const today = useToday();
  const asTable = useLayout()?.chartsAsTable ?? false;
  const findings = stateFindings(overview);
  function toggle(): void {
    void saveLayout({ chartsAsTable: !asTable });
  }
  useHotkeys([['t', toggle]]);
  return (
    <section aria-label="Charts">
      <div className={`${classes.sectionBar} no-print`}>
        <Button
          variant="subtle"
          color="gray"
          onClick={toggle}
          aria-keyshortcuts="T"
          rightSection={<Kbd size="xs">T</Kbd>}
        >
          {asTable ? 'Show charts' : 'Show tables'}
        </Button>
      </div>
      <ChartFigure
        title={findings.balance}
        caption="Money left at the end of each day; rotations shaded"
        height={250}
        asTable={asTable}
        chart={
          <BalanceChart overview={overview} rotations={rotations} today={today} marked={marked} />
        }
        table={<BalanceTable overview={overview} />}
      />
      <div className={asTable ? classes.tablePair : classes.chartPair}>
        <ChartFigure
          title={findings.costs}
          caption="Expected cost by rotation and category"
          height={moneyBarsHeight(listCostRows(overview).length)}
          asTable={asTable}
          chart={<CostChart overview={overview} />}
          legend={
            <CategoryLegend
              categories={overview.byCategory
                .filter(({ expected }) => expected > 0)
                .map(({ category }) => category)}
            />
          }
          table={<CostTable overview={overview} />}
        />
        <ChartFigure
          title={findings.plan}
          caption="Planned against paid, by category"
          height={moneyBarsHeight(overview.byCategory.length)}
          asTable={asTable}
          chart={<PlanChart overview={overview} />}
          legend={<PlanLegend />}
          table={<PlanTable overview={overview} />}
        />
      </div>
    </section>
  );
}
