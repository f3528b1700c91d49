import { Button } from '@mantine/core';
import type { Fund } from '../../core/budget/budget-line.ts';
import { needsRate } from '../../core/budget/needs-rate.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { select } from '../navigation/navigation.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector } from '../shared/inspector.tsx';
import classes from './budget.module.css';
import { FundFields } from './fund-fields.tsx';
import { useDraft } from './use-draft.ts';

/** A fund edited in place, each field saved when it is left. */
export function FundInspector({ fund, home }: { readonly fund: Fund; readonly home: string }) {
  const save = useChange(client.budget.saveFund);
  const remove = useChange(() => client.budget.removeFund({ id: fund.id }));
  const isWhole = (entry: Fund) => !needsRate(entry, home);
  const { draft, waits, change } = useDraft(
    `fund ${fund.id}`,
    fund,
    isWhole,
    (changes) => void save.run({ ...changes, id: fund.id }),
  );
  return (
    <Inspector
      title={fund.title || 'Untitled'}
      subtitle="Money that comes in"
      onClose={() => select(undefined)}
      footer={
        <Button
          variant="default"
          disabled={remove.busy}
          onClick={async () => {
            if ((await remove.run(undefined)) !== undefined) select(undefined);
          }}
        >
          Delete fund
        </Button>
      }
    >
      <FaultNote fault={save.fault ?? remove.fault} />
      <FundFields draft={draft} home={home} onChange={change} />
      {waits && (
        <div className={classes.hint} role="status">
          Not saved yet: enter the rate of {draft.currency}.
        </div>
      )}
    </Inspector>
  );
}
