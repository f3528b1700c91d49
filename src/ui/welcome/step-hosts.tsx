import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { DayInput } from '../shared/day-input.tsx';
import { DayRangeText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { FoldedText } from '../shared/folded-text.tsx';
import { ClosedSwitch } from '../verdicts/closed-switch.tsx';
import { EligibilityNote } from '../verdicts/eligibility-note.tsx';
import { StatusHint } from '../verdicts/status-hint.tsx';
import { type HostChoice, isClosedChoice, isSame, useHostChoices } from './use-host-choices.ts';
import { useRotationWish } from './use-rotation-wish.ts';
import classes from './welcome.module.css';

/** Room for a host's name and two lines on whether it takes the applicant, in pixels. */
const LIST_WIDTH = 560;

/** The name of a host in the list, with whether it takes the applicant under it. */
function ChoiceLine({ label, effort }: HostChoice) {
  return (
    <div>
      <div>{label}</div>
      {effort !== undefined && (
        <div className={`${classes.eligibility} two-lines`}>
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
    <div className={classes.chosen}>
      <FoldedText>
        <EligibilityNote {...effort.eligibility} />
      </FoldedText>
      {effort.eligibility.status !== 'closed' && <FoldedText>{effort.effort.says}</FoldedText>}
    </div>
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

/** Why the button is grey, and what of it keeps the step from being left. */
function StillMissing({
  lacks,
  isHeld,
  onClear,
}: {
  readonly lacks: string;
  readonly isHeld: boolean;
  readonly onClear: () => void;
}) {
  if (lacks === '') return <p className={classes.chosen}>Nothing is missing: add it, or go on.</p>;
  return (
    <p className={classes.chosen} role={isHeld ? 'alert' : undefined}>
      {isHeld ? 'This rotation is not added yet: it still needs ' : 'A rotation still needs '}
      {lacks}.{' '}
      {isHeld && (
        <Button variant="default" size="compact-xs" onClick={onClear}>
          Leave it out
        </Button>
      )}
    </p>
  );
}

/** A host with its published rules, or a name of one's own, and the first and last day. */
export function StepHosts() {
  const { wish, change, choice, setChoice, lacks, isHeld, clear, submit, add } = useRotationWish();
  const { name, start, end } = wish;
  const [closedToo, setClosedToo] = useState(false);
  const inOrder = start === undefined || end === undefined || start <= end;
  const choices = useHostChoices(inOrder && start !== undefined ? { start, end } : {});
  const chosen = choices.find((one) => isSame(one.choice, choice));
  const known = choices.filter(({ effort }) => effort !== undefined);
  const offered = choices.filter((one) => closedToo || one === chosen || !isClosedChoice(one));

  return (
    <>
      <Rotations />
      <form
        className={classes.inline}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Select
          label="Host"
          searchable
          maxDropdownHeight={320}
          comboboxProps={{ width: LIST_WIDTH, position: 'bottom-start' }}
          data={offered.map(({ value, label }) => ({ value, label }))}
          renderOption={({ option }) => {
            const one = choices.find((candidate) => candidate.value === option.value);
            return one === undefined ? option.label : <ChoiceLine {...one} />;
          }}
          value={chosen?.value ?? null}
          onChange={(picked) => setChoice(choices.find(({ value }) => value === picked)?.choice)}
        />
        <DayInput label="First day" value={start} onChange={(day) => change({ start: day })} />
        <DayInput
          label="Last day"
          value={end}
          error={inOrder ? undefined : 'Lies before the first day'}
          onChange={(day) => change({ end: day })}
        />
        <Button type="submit" disabled={lacks !== '' || add.busy}>
          Add rotation
        </Button>
        {choice?.kind === 'own' && (
          <TextInput
            label="Name of the host"
            value={name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </form>
      <div className={classes.under}>
        <StillMissing lacks={lacks} isHeld={isHeld} onClear={clear} />
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
      </div>
    </>
  );
}
