import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import type { Host } from '../../core/hosts/host.ts';
import { type RotationType, TYPE_WORDS } from '../../core/requirements/rotation-type.ts';
import { addDays, type Day } from '../../core/shared/day.ts';
import type { HostId, RotationId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { choices } from '../shared/choices.ts';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { FormDialog } from '../shared/form-dialog.tsx';

interface AddRotationProps {
  readonly opened: boolean;
  readonly hosts: readonly Host[];
  /** With the new rotation, or with nothing when it was left. */
  readonly onClose: (added?: RotationId) => void;
}

/** A rotation of no kind stays without a title, and goes by its host. */
function typeTitle(type: RotationType): string {
  return type === 'other' ? '' : TYPE_WORDS[type];
}

/** Most electives are blocks of four weeks, Monday to Friday (domain facts, section 0). */
const USUAL_DAYS = 25;

export function AddRotation({ opened, hosts, onClose }: AddRotationProps) {
  return (
    <FormDialog opened={opened} onClose={() => onClose()} title="Add rotation">
      {opened && <AddRotationForm hosts={hosts} onClose={onClose} />}
    </FormDialog>
  );
}

function AddRotationForm({ hosts, onClose }: Omit<AddRotationProps, 'opened'>) {
  const [host, setHost] = useHeld<HostId | null>(
    'host',
    hosts.length === 1 ? (hosts[0]?.id ?? null) : null,
  );
  const [title, setTitle] = useHeld('title', '');
  const [type, setType] = useHeld<RotationType>('type', 'core-anesthesiology');
  const [start, setStart] = useHeld<Day | undefined>('start', undefined);
  const [end, setEnd] = useHeld<Day | undefined>('end', undefined);
  const add = useChange(client.rotations.save);
  const backwards = start !== undefined && end !== undefined && end < start;

  async function save(): Promise<void> {
    if (host === null || start === undefined || end === undefined || backwards) return;
    const added = await add.run({
      host,
      title: title.trim() || typeTitle(type),
      type,
      start,
      end,
    });
    if (added !== undefined) onClose(added.id);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        <Select
          label="Host"
          required
          searchable
          openOnFocus={false}
          data-autofocus
          data={hosts.map(({ id, name }) => ({ value: id, label: name }))}
          value={host}
          onChange={(value) => setHost(value)}
        />
        <TextInput
          label="Title"
          placeholder={typeTitle(type)}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Select
          label="Type"
          data={choices(TYPE_WORDS)}
          value={type}
          allowDeselect={false}
          onChange={(value) => setType(value ?? 'other')}
        />
        <Group grow align="flex-start">
          <DayInput
            label="First day"
            required
            value={start}
            onChange={(day) => {
              setStart(day);
              if (day !== undefined && end === undefined) setEnd(addDays(day, USUAL_DAYS));
            }}
          />
          <DayInput
            label="Last day"
            required
            value={end}
            onChange={setEnd}
            error={backwards ? 'Lies before the first day' : undefined}
          />
        </Group>
        <FaultNote fault={add.fault} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose()}>
            Cancel
          </Button>
          <Button
            type="submit"
            disabled={host === null || start === undefined || end === undefined || backwards}
            loading={add.busy}
          >
            Add rotation
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
