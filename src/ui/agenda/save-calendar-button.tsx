import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../client.ts';
import { choosePlace } from '../shared/choose-place.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { readFault, type ShownFault } from '../shared/read-fault.ts';
import { saveDelivered } from '../shared/save-delivered.ts';
import { announce } from '../shared/undo-line.ts';

/** Saves the agenda and the rotations as a calendar file that other programs import. */
export function SaveCalendarButton() {
  const [fault, setFault] = useState<ShownFault>();
  async function save(): Promise<void> {
    setFault(undefined);
    try {
      const to = await choosePlace();
      if (to === undefined) return;
      const file = await client.agenda.calendar({ to });
      await saveDelivered([file]);
      announce(
        `Saved ${file.name}, not encrypted. Importing it again updates what is there.`,
        false,
      );
    } catch (error) {
      setFault(readFault(error));
    }
  }
  return (
    <>
      <FaultNote fault={fault} />
      <Button
        variant="default"
        leftSection={<IconCalendarDown size={14} aria-hidden />}
        onClick={() => void save()}
      >
        Save calendar
      </Button>
    </>
  );
}
