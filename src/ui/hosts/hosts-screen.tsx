import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { select, useSpot } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { AddHost } from './add-host.tsx';
import { HostPage } from './host-page.tsx';
import { HostTable } from './host-table.tsx';

/** Hosts and their rules: what each one asks, where that was read, and when. */
export function HostsScreen() {
  const { selected, intent } = useSpot();
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    if (intent === 'new') setAdding(true);
  }, [intent]);
  const hosts = useRead(['hosts'], () => client.hosts.list());
  const rotations = useRead(['rotations'], () => client.rotations.list());
  const types = useRead(['documents', 'types'], () => client.documents.types());
  const fault = hosts.fault ?? rotations.fault ?? types.fault;
  if (!hosts.data || !rotations.data || !types.data) return <FaultNote fault={fault} />;
  const chosen = hosts.data.find(({ id }) => id === selected);
  const count = hosts.data.length;
  const add = (
    <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setAdding(true)}>
      Add host
    </Button>
  );
  return (
    <>
      <ResizablePanes
        name="host-page"
        initial={640}
        main={
          <Screen
            title="Hosts"
            summary={count === 0 ? undefined : `${count} ${count === 1 ? 'host' : 'hosts'}`}
            actions={add}
          >
            <FaultNote fault={fault} />
            {count === 0 ? (
              <EmptyState
                sentence="Choose the hosts you may apply to. Each brings its published rules, which are then checked on your dates."
                action={{ label: 'Add host', run: () => setAdding(true) }}
              />
            ) : (
              <HostTable hosts={hosts.data} rotations={rotations.data} selected={chosen?.id} />
            )}
          </Screen>
        }
        side={
          chosen && (
            <HostPage
              key={chosen.id}
              host={chosen}
              hosts={hosts.data}
              rotations={rotations.data}
              types={types.data}
            />
          )
        }
      />
      <AddHost
        opened={adding}
        onClose={(added) => {
          setAdding(false);
          select(added ?? selected);
        }}
      />
    </>
  );
}
