import { Button, MultiSelect } from '@mantine/core';
import type { ClusterGroup } from '../../core/clusters/cluster-group.ts';
import { nameRotation } from '../../core/rotations/name-rotation.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { select } from '../navigation/navigation.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector } from '../shared/inspector.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './budget.module.css';
import type { Budget } from './use-budget.ts';

/** The rotations of a group, as a field. */
export function RotationsField({
  budget,
  value,
  onChange,
}: {
  readonly budget: Budget;
  readonly value: readonly string[];
  readonly onChange: (rotations: ClusterGroup['rotations']) => void;
}) {
  return (
    <MultiSelect
      label="Rotations"
      data={budget.rotations.map((rotation) => ({
        value: rotation.id,
        label: nameRotation(rotation, budget.hosts),
      }))}
      value={[...value]}
      onChange={(ids) =>
        onChange(budget.rotations.filter(({ id }) => ids.includes(id)).map(({ id }) => id))
      }
    />
  );
}

/** A chosen group edited in place. */
export function GroupInspector({
  group,
  budget,
}: {
  readonly group: ClusterGroup;
  readonly budget: Budget;
}) {
  const save = useChange(client.budget.saveGroup);
  const remove = useChange(() => client.budget.removeGroup({ id: group.id }));
  return (
    <Inspector
      title={group.title}
      subtitle="Rotations counted together"
      onClose={() => select(undefined)}
      footer={
        <Button
          variant="default"
          disabled={remove.busy}
          onClick={async () => {
            if ((await remove.run(undefined)) !== undefined) select(undefined);
          }}
        >
          Ungroup
        </Button>
      }
    >
      <FaultNote fault={save.fault ?? remove.fault} />
      <div className={classes.fields}>
        <TextField
          label="Title"
          value={group.title}
          onSave={(title) => {
            if (title !== '') void save.run({ id: group.id, title });
          }}
        />
        <RotationsField
          budget={budget}
          value={group.rotations}
          onChange={(rotations) => void save.run({ id: group.id, rotations })}
        />
        <div className={classes.hint}>A rotation in two groups counts in the first by title.</div>
      </div>
    </Inspector>
  );
}
