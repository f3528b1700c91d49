import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { DayInput } from '../shared/day-input.tsx';
import { DayRangeText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { ClosedSwitch } from '../verdicts/closed-switch.tsx';
import { EligibilityNote } from '../verdicts/eligibility-note.tsx';
import { StatusHint } from '../verdicts/status-hint.tsx';
import {
  type Choice,
  type HostChoice,
  isClosedChoice,
  useHostChoices,
} from './use-host-choices.ts';
import classes from './welcome.module.css';

interface Wish {
  readonly choice: Choice;
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
}

/** A host that is new here comes in one call with its rotation: both are kept, or neither. */
async function addRotation({ choice, name, start, end }: Wish): Promise<Rotation> {
  if (choice.kind === 'host') return client.rotations.save({ host: choice.id, start, end });
  const host = choice.kind === 'pack' ? { key: choice.key } : { name };
  return (await client.hosts.addWithRotation({ host, start, end })).rotation;
}

/** The name of a host in the list, with whether it takes the applicant under it. */
function ChoiceLine({ label, effort }: HostChoice) {
  return (
    <div>
      <div>{label}</div>
      {effort !== undefined && (
        <div className={classes.eligibility}>
          <EligibilityNote {...effort.eligibility} />
        </div>
      )}
    </div>
  );
}

/** What is known of the host that was chosen: whether it takes the applicant, and what it adds. */
function Chosen({ effort }: Pick<HostChoice, 'effort'>) {
  if (effort === undefined) return null;
  return (
    <p className={classes.chosen}>
      <EligibilityNote {...effort.eligibility} />
      {effort.eligibility.status !== 'closed' && <> {effort.effort.says}</>}
    </p>
  );
}

function Rotations() {
  const rotations = useRead(['rotations'], () => client.rotations.list()).data ?? [];
  const hosts = useRead(['hosts'], () => client.hosts.list()).data ?? [];
  return (
    <ul className={classes.rows} aria-label="Rotations">
      {rotations.map((rotation) => (
        <li key={rotation.id}>
          <span className={classes.grow}>
            {hosts.find(({ id }) => id === rotation.host)?.name ?? rotation.title}
          </span>
          <DayRangeText from={rotation.start} to={rotation.end} />
        </li>
      ))}
    </ul>
  );
}

/** A host with its published rules, or a name of one's own, and the first and last day. */
export function StepHosts() {
  const [value, setValue] = useState<string>();
  const [name, setName] = useState('');
  const [start, setStart] = useState<Day>();
  const [end, setEnd] = useState<Day>();
  const [closedToo, setClosedToo] = useState(false);
  const inOrder = start === undefined || end === undefined || start <= end;
  const choices = useHostChoices(inOrder && start !== undefined ? { start, end } : {});
  const add = useChange(addRotation);
  const chosen = choices.find((one) => one.value === value);
  const choice = chosen?.choice;
  const named = choice !== undefined && (choice.kind !== 'own' || name.trim() !== '');
  const known = choices.filter(({ effort }) => effort !== undefined);
  const offered = choices.filter((one) => closedToo || one.value === value || !isClosedChoice(one));

  async function submit(): Promise<void> {
    if (choice === undefined || start === undefined || end === undefined) return;
    if ((await add.run({ choice, name: name.trim(), start, end })) === undefined) return;
    setValue(undefined);
    setName('');
    setStart(undefined);
    setEnd(undefined);
  }

  return (
    <>
      <Rotations />
      <div className={classes.inline}>
        <Select
          label="Host"
          searchable
          maxDropdownHeight={320}
          data={offered.map(({ value: key, label }) => ({ value: key, label }))}
          renderOption={({ option }) => {
            const one = choices.find((candidate) => candidate.value === option.value);
            return one === undefined ? option.label : <ChoiceLine {...one} />;
          }}
          value={value ?? null}
          onChange={(picked) => setValue(picked ?? undefined)}
        />
        <DayInput label="First day" value={start} onChange={setStart} />
        <DayInput
          label="Last day"
          value={end}
          error={inOrder ? undefined : 'Lies before the first day'}
          onChange={setEnd}
        />
        <Button
          disabled={!named || start === undefined || end === undefined || !inOrder || add.busy}
          onClick={() => void submit()}
        >
          Add rotation
        </Button>
        {choice?.kind === 'own' && (
          <TextInput
            label="Name of the host"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </div>
      {chosen !== undefined && <Chosen effort={chosen.effort} />}
      <ClosedSwitch
        closed={known.filter(isClosedChoice).length}
        total={known.length}
        areDaysAssumed={known[0]?.effort?.assumed ?? true}
        shown={closedToo}
        onChange={setClosedToo}
      />
      <StatusHint />
      <FaultNote fault={add.fault} />
    </>
  );
}
