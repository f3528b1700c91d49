import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../core/shared/day.ts';
import type { HostId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { DayInput } from '../shared/day-input.tsx';
import { DayRangeText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './welcome.module.css';

/** What a line of the list stands for. */
type Choice =
  | { readonly kind: 'own' }
  | { readonly kind: 'host'; readonly id: HostId }
  | { readonly kind: 'pack'; readonly key: string };

interface HostChoice {
  readonly value: string;
  readonly label: string;
  readonly choice: Choice;
}

interface Wish {
  readonly choice: Choice;
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
}

async function makeHost({ choice, name }: Wish): Promise<HostId> {
  if (choice.kind === 'host') return choice.id;
  if (choice.kind === 'pack') return (await client.hosts.addBundled({ key: choice.key })).id;
  const empty = { city: '', state: '', contact: '', notes: '' };
  const made = { ...empty, name, platform: 'e-mail' as const, requirements: [], fictional: false };
  return (await client.hosts.save(made)).id;
}

async function addRotation(wish: Wish) {
  const host = await makeHost(wish);
  return client.rotations.save({ host, start: wish.start, end: wish.end });
}

function useHostChoices() {
  const packs = useRead(['packs'], () => client.hosts.bundledPacks()).data ?? [];
  const hosts = useRead(['hosts'], () => client.hosts.list()).data ?? [];
  const names = new Set(hosts.map(({ name }) => name));
  const choices: HostChoice[] = [
    { value: 'own', label: 'A host of my own', choice: { kind: 'own' } },
    ...hosts.map(({ id, name }) => ({
      value: `host:${id}`,
      label: name,
      choice: { kind: 'host', id } as const,
    })),
    ...packs
      .filter(({ pack }) => !names.has(pack.name))
      .map(({ key, pack }) => ({
        value: `pack:${key}`,
        label: pack.city === '' ? pack.name : `${pack.name}, ${pack.city}`,
        choice: { kind: 'pack', key } as const,
      })),
  ];
  return { hosts, choices };
}

/** A host with its published rules, or a name of one's own, and the first and last day. */
export function StepHosts() {
  const { hosts, choices } = useHostChoices();
  const rotations = useRead(['rotations'], () => client.rotations.list()).data ?? [];
  const [value, setValue] = useState<string>();
  const [name, setName] = useState('');
  const [start, setStart] = useState<Day>();
  const [end, setEnd] = useState<Day>();
  const add = useChange(addRotation);
  const choice = choices.find((one) => one.value === value)?.choice;
  const named = choice !== undefined && (choice.kind !== 'own' || name.trim() !== '');

  async function submit(): Promise<void> {
    if (choice === undefined || start === undefined || end === undefined) return;
    const saved = await add.run({ choice, name: name.trim(), start, end });
    if (saved === undefined) return;
    setValue(undefined);
    setName('');
    setStart(undefined);
    setEnd(undefined);
  }

  return (
    <>
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
      <div className={classes.inline}>
        <Select
          label="Host"
          searchable
          data={choices.map(({ value: key, label }) => ({ value: key, label }))}
          value={value ?? null}
          onChange={(picked) => setValue(picked ?? undefined)}
        />
        <DayInput label="First day" value={start} onChange={setStart} />
        <DayInput label="Last day" value={end} onChange={setEnd} />
        <Button
          disabled={!named || start === undefined || end === undefined || add.busy}
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
      <FaultNote fault={add.fault} />
    </>
  );
}
