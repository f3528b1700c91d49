import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BinnedThing } from '../../core/bin/binned-thing.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { HistoryViews } from '../navigation/history-views.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { Screen } from '../shared/screen.tsx';
import { BinTable } from './bin-table.tsx';
import { EraseDialog } from './erase-dialog.tsx';

/** What was deleted and can come back; what a person wants gone is erased from here. */
export function BinView() {
  const { data: things, fault } = useRead(['bin'], () => client.bin.list());
  const [erasing, setErasing] = useState<readonly BinnedThing[]>();
  return (
    <Screen
      title="History"
      summary={things && things.length > 0 ? summarize(things.length) : undefined}
      actions={
        things &&
        things.length > 0 && (
          <Button variant="default" onClick={() => setErasing(things)}>
            Erase everything in the bin
          </Button>
        )
      }
    >
      <HistoryViews />
      <FaultNote fault={fault} />
      {things?.length === 0 && (
        <EmptyState sentence="What you delete lies here for 30 days and comes back whole: a document with its files, a host with its rules." />
      )}
      {things && things.length > 0 && (
        <BinTable things={things} onErase={(thing) => setErasing([thing])} />
      )}
      <EraseDialog things={erasing} onClose={() => setErasing(undefined)} />
    </Screen>
  );
}

function summarize(count: number): string {
  return count === 1 ? '1 thing in the bin' : `${count} things in the bin`;
}
