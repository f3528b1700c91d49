import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { HistoryQuery } from '../../core/history/find-in-history.ts';
import { client } from '../data/client.ts';
import { readFault, type ShownFault } from '../data/read-fault.ts';
import { announce } from '../data/undo-line.ts';
import { chooseTarget } from '../delivery/choose-target.ts';
import { saveDelivered } from '../delivery/save-delivered.ts';
import { FaultNote } from '../shared/fault-note.tsx';

/** Saves what is looked for as a table for a spreadsheet, or as JSON for programs. */
export function SaveHistoryButtons({ query }: { readonly query: HistoryQuery }) {
  const [fault, setFault] = useState<ShownFault>();
  async function save(format: 'csv' | 'json'): Promise<void> {
    setFault(undefined);
    try {
      const to = await chooseTarget();
      if (to === undefined) return;
      const file = await client.history.export({ ...query, to, format });
      await saveDelivered([file]);
      announce(`Saved ${file.name}, not encrypted.`, false);
    } catch (error) {
      setFault(readFault(error));
    }
  }
  return (
    <>
      <FaultNote fault={fault} />
      <Button
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={() => void save('csv')}
      >
        Save as table
      </Button>
      <Button variant="default" onClick={() => void save('json')}>
        Save as JSON
      </Button>
    </>
  );
}
