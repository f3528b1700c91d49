import { Button } from '@mantine/core';
import type { BudgetLine } from '../../core/budget/budget-line.ts';
import { CATEGORY_WORDS } from '../../core/budget/category-words.ts';
import { needsRate } from '../../core/budget/needs-rate.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { select } from '../navigation/navigation.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector } from '../shared/inspector.tsx';
import classes from './budget.module.css';
import { LineFields } from './line-fields.tsx';
import type { Budget } from './use-budget.ts';
import { useDraft } from './use-draft.ts';

/** A line edited in place, each field saved when it is left. */
export function LineInspector({
  line,
  budget,
}: {
  readonly line: BudgetLine;
  readonly budget: Budget;
}) {
  const home = budget.overview.currency;
  const save = useChange(client.budget.saveLine);
  const remove = useChange(() => client.budget.removeLine({ id: line.id }));
  const isWhole = (entry: BudgetLine) => !needsRate(entry, home);
  const { draft, waits, change } = useDraft(
    `line ${line.id}`,
    line,
    isWhole,
    (changes) => void save.run({ ...changes, id: line.id }),
  );
  return (
    <Inspector
      title={line.title || 'Untitled'}
      subtitle={CATEGORY_WORDS[line.category]}
      onClose={() => select(undefined)}
      footer={
        <Button
          variant="default"
          disabled={remove.busy}
          onClick={async () => {
            if ((await remove.run(undefined)) !== undefined) select(undefined);
          }}
        >
          Delete line
        </Button>
      }
    >
      <FaultNote fault={save.fault ?? remove.fault} />
      <LineFields
        draft={draft}
        home={home}
        rotations={budget.rotations}
        hosts={budget.hosts}
        onChange={change}
      />
      {waits && (
        <div className={classes.hint} role="status">
          Not saved yet: enter the rate of {draft.currency}.
        </div>
      )}
    </Inspector>
  );
}
