import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { openForm, select, useSpot } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import classes from './budget.module.css';
import { ChartsSection } from './charts-section.tsx';
import { ClustersSection } from './clusters-section.tsx';
import { EmptySketch } from './empty-sketch.tsx';
import { FiguresStrip } from './figures-strip.tsx';
import { FundInspector } from './fund-inspector.tsx';
import { FundsSection } from './funds-section.tsx';
import { GroupInspector } from './group-inspector.tsx';
import { LineInspector } from './line-inspector.tsx';
import { LinesSection } from './lines-section.tsx';
import { NewFund, NewGroup, NewLine } from './new-entry.tsx';
import { UnconvertedNote } from './unconverted-note.tsx';
import { type Budget, useBudget } from './use-budget.ts';

type Form = 'new' | 'fund' | 'group';

/** The right pane: whatever kind of entry the identifier belongs to. */
function findInspector(budget: Budget, selected: string | undefined) {
  const line = budget.lines.find(({ id }) => id === selected);
  if (line) return <LineInspector key={line.id} line={line} budget={budget} />;
  const fund = budget.funds.find(({ id }) => id === selected);
  if (fund) return <FundInspector key={fund.id} fund={fund} home={budget.overview.currency} />;
  const group = budget.groups.find(({ id }) => id === selected);
  return group ? <GroupInspector key={group.id} group={group} budget={budget} /> : undefined;
}

function BudgetBody({
  budget,
  selected,
  open,
}: {
  readonly budget: Budget;
  readonly selected: string | undefined;
  readonly open: (form: Form) => void;
}) {
  if (budget.lines.length === 0 && budget.funds.length === 0) {
    return (
      <EmptyState
        sentence="Add what the season will cost and what pays for it, and see whether the money lasts on every day."
        action={{ label: 'Add line', run: () => open('new') }}
      >
        <EmptySketch />
      </EmptyState>
    );
  }
  const marked = budget.lines.find(({ id }) => id === selected)?.rotation;
  return (
    <div className={classes.body}>
      <UnconvertedNote overview={budget.overview} />
      <FiguresStrip overview={budget.overview} />
      <ChartsSection budget={budget} marked={marked} />
      <LinesSection budget={budget} selected={selected} onAdd={() => open('new')} />
      <FundsSection budget={budget} selected={selected} onAdd={() => open('fund')} />
      <ClustersSection budget={budget} selected={selected} onAdd={() => open('group')} />
    </div>
  );
}

/** The season's money: whether it lasts, what it goes on, and every line behind that. */
export function BudgetScreen() {
  const { selected, intent } = useSpot();
  const { data: budget, fault } = useBudget();
  const main = (
    <Screen
      title="Budget"
      summary={budget && `${budget.lines.length} lines, ${budget.funds.length} funds`}
      actions={
        <>
          <Button variant="default" onClick={() => openForm('fund')}>
            Add fund
          </Button>
          <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => openForm()}>
            Add line
          </Button>
        </>
      }
    >
      <FaultNote fault={fault} />
      {budget && <BudgetBody budget={budget} selected={selected} open={openForm} />}
    </Screen>
  );
  const close = () => select(selected);
  return (
    <>
      <ResizablePanes name="budget" main={main} side={budget && findInspector(budget, selected)} />
      {budget && intent === 'new' && <NewLine budget={budget} onClose={close} />}
      {budget && intent === 'fund' && <NewFund budget={budget} onClose={close} />}
      {budget && intent === 'group' && <NewGroup budget={budget} onClose={close} />}
    </>
  );
}
