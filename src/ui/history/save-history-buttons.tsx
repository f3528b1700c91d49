import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { HistoryQuery } from '../../core/history/find-in-history.ts';
import { client } from '../data/client.ts';
import { useSave } from '../delivery/use-save.ts';
import { FaultNote } from '../shared/fault-note.tsx';

/** Saves what is looked for as a table for a spreadsheet, or as JSON for programs. */
export function SaveHistoryButtons({ query }: { readonly query: HistoryQuery }) {
  const { save, fault } = useSave('not encrypted.');
  const saveAs = (format: 'csv' | 'json') =>
    save((to) => client.history.export({ ...query, to, format }));
  return (
    <>
      <FaultNote fault={fault} />
      <Button
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={() => void saveAs('csv')}
      >
        Save as table
      </Button>
      <Button variant="default" onClick={() => void saveAs('json')}>
        Save as JSON
      </Button>
    </>
  );
}
