import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { idOf, type LetterId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { FormDialog } from '../shared/form-dialog.tsx';

interface AddLetterProps {
  readonly opened: boolean;
  /** The rotation that the person came from. */
  readonly rotation: string | undefined;
  readonly rotations: { value: string; label: string }[];
  /** With the new letter, or with nothing when it was left. */
  readonly onClose: (added?: LetterId) => void;
}

export function AddLetter({ opened, onClose, ...rest }: AddLetterProps) {
  return (
    <FormDialog opened={opened} onClose={() => onClose()} title="Add letter">
      {opened && <AddLetterForm onClose={onClose} {...rest} />}
    </FormDialog>
  );
}

function AddLetterForm({ rotation, rotations, onClose }: Omit<AddLetterProps, 'opened'>) {
  const [writer, setWriter] = useHeld('writer', '');
  const [role, setRole] = useHeld('role', '');
  const [place, setPlace] = useHeld<string | null>(
    'place',
    rotations.some(({ value }) => value === rotation) ? (rotation ?? null) : null,
  );
  const add = useChange(client.letters.save);

  async function save(): Promise<void> {
    const added = await add.run({
      writer: writer.trim(),
      role: role.trim(),
      ...(place === null ? {} : { rotation: idOf(place) }),
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
        <TextInput
          label="Writer"
          placeholder="Dr. Stone"
          required
          data-autofocus
          value={writer}
          onChange={(event) => setWriter(event.currentTarget.value)}
        />
        <TextInput
          label="Role"
          placeholder="Attending, clerkship director"
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <Select
          label="Rotation"
          placeholder="From home, or elsewhere"
          clearable
          data={rotations}
          value={place}
          onChange={setPlace}
        />
        <FaultNote fault={add.fault} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose()}>
            Cancel
          </Button>
          <Button type="submit" disabled={writer.trim() === ''} loading={add.busy}>
            Add letter
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
