import { MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import type { Host } from '../../core/hosts/host.ts';
import { namedChoices } from '../../core/hosts/named-choices.ts';
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
import { SuggestedField } from '../shared/suggested-field.tsx';
import { TextField } from '../shared/text-field.tsx';
import { DaysPreview } from './days-preview.tsx';
import classes from './rotation-inspector.module.css';
import type { Days, DaysDraft } from './use-days-draft.ts';

type RotationPart = Changes<Omit<Rotation, 'id' | 'exceptions'>>;

/** A rotation's own fields, each saved when it is left; of its days is said first what they change. */
export function RotationFields({
  rotation,
  hosts,
  days,
}: {
  readonly rotation: Rotation;
  readonly hosts: readonly Host[];
  readonly days: DaysDraft;
}) {
  const { run, fault } = useChange(client.rotations.save);
  const change = (part: RotationPart) => void run({ id: rotation.id, ...part });
  return (
    <>
      <RotationDays {...(days.draft ?? rotation)} onChange={days.change} />
      <DaysPreview rotation={rotation} days={days} />
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
      <WhichFields
        rotation={rotation}
        host={hosts.find(({ id }) => id === rotation.host)}
        onChange={change}
      />
      <Select
        label="Likelihood of an offer"
        placeholder="Not said"
        clearable
        data={choices(AMBITION_WORDS)}
        value={rotation.ambition ?? null}
        onChange={(ambition) => change({ ambition })}
      />
      <OfferFields rotation={rotation} onChange={change} />
      <TextField label="Notes" prose value={rotation.notes} onSave={(notes) => change({ notes })} />
      <FaultNote fault={fault} />
    </>
  );
}

interface RotationPartProps {
  readonly rotation: Rotation;
  readonly onChange: (part: RotationPart) => void;
}

/** Which of the host's electives it is, and where: chosen from what the host's rules tell apart. */
function WhichFields({
  rotation,
  host,
  onChange,
}: RotationPartProps & { readonly host: Host | undefined }) {
  const { electives, sites } =
    host === undefined ? { electives: [], sites: [] } : namedChoices(host);
  return (
    <>
      <SuggestedField
        label="Elective"
        description="What the host calls it: some rules are only for some electives"
        words={electives}
        value={rotation.elective}
        onSave={(elective) => onChange({ elective })}
      />
      {(sites.length > 0 || rotation.tags.length > 0) && (
        <MultiSelect
          label="Site"
          description="The host's rules tell these apart"
          data={[...new Set([...sites, ...rotation.tags])]}
          value={[...rotation.tags]}
          onChange={(tags) => onChange({ tags })}
        />
      )}
    </>
  );
}

/** What the host counts from, and who takes the visitor. */
function OfferFields({ rotation, onChange }: RotationPartProps) {
  return (
    <>
      <div className={classes.pair}>
        <DayInput
          label="Day of the offer"
          value={rotation.offeredOn}
          onChange={(day) => onChange({ offeredOn: day ?? null })}
        />
        <DayInput
          label="Arrival in the USA"
          value={rotation.arrivesOn}
          onChange={(day) => onChange({ arrivesOn: day ?? null })}
        />
      </div>
      <TextField
        label="Sponsor at the host"
        value={rotation.sponsor ?? ''}
        onSave={(sponsor) => onChange({ sponsor: sponsor === '' ? null : sponsor })}
      />
    </>
  );
}

/** Moving the first day moves the whole rotation; the last day alone changes its length. */
function RotationDays({
  start,
  end,
  onChange,
}: Days & { readonly onChange: (days: Days) => void }) {
  const [problem, setProblem] = useState<string>();

  function moveEnd(day: Day | undefined): void {
    const backwards = day !== undefined && day < start;
    setProblem(backwards ? 'Lies before the first day' : undefined);
    if (day !== undefined && !backwards) onChange({ start, end: day });
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
