import { Select, TagsInput } from '@mantine/core';
import { useState } from 'react';
import type { Host } from '../../core/hosts/host.ts';
import { TYPE_WORDS } from '../../core/requirements/rotation-type.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { AMBITION_WORDS, STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import type { Changes } from '../../core/shared/apply-changes.ts';
import { addDays, type Day, daysBetween } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { choices } from '../shared/choices.ts';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './rotation-inspector.module.css';

type RotationPart = Changes<Omit<Rotation, 'id' | 'exceptions'>>;

/** A rotation's own fields, each saved when it is left. */
export function RotationFields({
  rotation,
  hosts,
}: {
  readonly rotation: Rotation;
  readonly hosts: readonly Host[];
}) {
  const { run, fault } = useChange(client.rotations.save);
  const change = (part: RotationPart) => void run({ id: rotation.id, ...part });
  return (
    <>
      <RotationDays rotation={rotation} onChange={change} />
      <div className={classes.pair}>
        <Select
          label="Stage"
          data={choices(STAGE_WORDS)}
          value={rotation.stage}
          allowDeselect={false}
          onChange={(stage) => stage !== null && change({ stage: stage })}
        />
        <DayInput
          label="Application day"
          value={rotation.appliedOn}
          onChange={(day) => change({ appliedOn: day ?? null })}
        />
      </div>
      <Select
        label="Host"
        searchable
        data={hosts.map(({ id, name }) => ({ value: id, label: name }))}
        value={rotation.host}
        allowDeselect={false}
        onChange={(host) => host !== null && change({ host: host })}
      />
      <TextField label="Title" value={rotation.title} onSave={(title) => change({ title })} />
      <Select
        label="Type"
        data={choices(TYPE_WORDS)}
        value={rotation.type}
        allowDeselect={false}
        onChange={(type) => type !== null && change({ type: type })}
      />
      <TextField
        label="Elective"
        description="What the host calls it: some rules are only for some electives"
        value={rotation.elective}
        onSave={(elective) => change({ elective })}
      />
      <Select
        label="Likelihood of an offer"
        placeholder="Not said"
        clearable
        data={choices(AMBITION_WORDS)}
        value={rotation.ambition ?? null}
        onChange={(ambition) => change({ ambition })}
      />
      <TagsInput
        label="Marks"
        description="Words that some rules ask for, such as paediatric"
        value={[...rotation.tags]}
        onChange={(tags) => change({ tags })}
      />
      <TextField label="Notes" prose value={rotation.notes} onSave={(notes) => change({ notes })} />
      <FaultNote fault={fault} />
    </>
  );
}

interface RotationDaysProps {
  readonly rotation: Rotation;
  readonly onChange: (part: RotationPart) => void;
}

/** Moving the first day moves the whole rotation; the last day alone changes its length. */
function RotationDays({ rotation, onChange }: RotationDaysProps) {
  const [problem, setProblem] = useState<string>();
  const { start, end } = rotation;

  function moveEnd(day: Day | undefined): void {
    const backwards = day !== undefined && day < start;
    setProblem(backwards ? 'Lies before the first day' : undefined);
    if (day !== undefined && !backwards) onChange({ end: day });
  }

  return (
    <div className={classes.pair}>
      <DayInput
        label="First day"
        required
        value={start}
        onChange={(day) =>
          day && onChange({ start: day, end: addDays(day, daysBetween(start, end)) })
        }
      />
      <DayInput label="Last day" required value={end} onChange={moveEnd} error={problem} />
    </div>
  );
}
