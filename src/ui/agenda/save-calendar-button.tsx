import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { client } from '../data/client.ts';
import { useSave } from '../delivery/use-save.ts';
import { FaultNote } from '../shared/fault-note.tsx';

/** Saves the agenda and the rotations as a calendar file that other programs import. */
export function SaveCalendarButton() {
  const { save, fault } = useSave('not encrypted. Importing it again updates what is there.');
  return (
    <>
      <FaultNote fault={fault} />
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={14} aria-hidden />}
        onClick={() => void save((to) => client.agenda.calendar({ to }))}
      >
        Save calendar
      </Button>
    </>
  );
}
