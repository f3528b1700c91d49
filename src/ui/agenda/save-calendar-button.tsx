import { Button } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { readFault, type ShownFault } from '../data/read-fault.ts';
import { announce } from '../data/undo-line.ts';
import { chooseTarget } from '../delivery/choose-target.ts';
import { saveDelivered } from '../delivery/save-delivered.ts';
import { FaultNote } from '../shared/fault-note.tsx';

/** Saves the agenda and the rotations as a calendar file that other programs import. */
export function SaveCalendarButton() {
  const [fault, setFault] = useState<ShownFault>();
  async function save(): Promise<void> {
    setFault(undefined);
    try {
      const to = await chooseTarget();
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
