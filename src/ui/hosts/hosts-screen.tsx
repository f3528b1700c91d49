import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { openForm, select, useSpot } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { AddHost } from './add-host.tsx';
import { HostList } from './host-list.tsx';
import { HostPage } from './host-page.tsx';

/** Hosts and their rules: what each one asks, where that was read, and when. */
export function HostsScreen() {
  const { selected, intent } = useSpot();
  const { season, fault } = useJudgedSeason();
  if (season === undefined) return <FaultNote fault={fault} />;
  const { hosts } = season.rows;
  const chosen = hosts.find(({ id }) => id === selected);
  const count = hosts.length;
  const add = (
    <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => openForm()}>
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
                action={{ label: 'Add host', run: () => openForm() }}
              />
            ) : (
              <HostList season={season.rows} selected={chosen?.id} />
            )}
          </Screen>
        }
        side={chosen && <HostPage key={chosen.id} host={chosen} season={season} />}
      />
      <AddHost opened={intent === 'new'} onClose={(added) => select(added ?? selected)} />
    </>
  );
}
