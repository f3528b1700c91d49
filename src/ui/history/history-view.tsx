import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { HistoryViews } from '../navigation/history-views.tsx';
import { select, useSpot } from '../navigation/navigation.ts';
import { entryOf } from '../navigation/spot-of-thing.ts';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { Screen } from '../shared/screen.tsx';
import classes from './history.module.css';
import { HistoryList } from './history-list.tsx';
import { SaveHistoryButtons } from './save-history-buttons.tsx';

/** Entries that are shown at first, and that each "Show more" adds. */
const PAGE = 100;

/** What changed when, by day; searched by words, narrowed to days and to one thing. */
export function HistoryView() {
  const spot = useSpot();
  const entry = entryOf(spot);
  const thing = entry === undefined ? spot.selected : undefined;
  const [words, setWords] = useState('');
  const [from, setFrom] = useState<Day>();
  const [to, setTo] = useState<Day>();
  const [limit, setLimit] = useState(PAGE);
  const query = { words, from, to, thing };
  const { data, fault } = useRead(['history', query, limit], () =>
    client.history.list({ ...query, limit }),
  );
  const deleted = new Set(useRead(['bin'], () => client.bin.list()).data?.map(({ id }) => id));
  const name = data?.entries.flatMap(({ lines }) => lines).find(({ id }) => id === thing)?.thing;
  return (
    <Screen title="History" actions={<SaveHistoryButtons query={query} />}>
      <HistoryViews />
      <div className={`${classes.filters} no-print`}>
        <TextInput
          label="Search"
          placeholder="Words of what changed"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={words}
          maxLength={500}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <DayInput label="From" value={from} onChange={setFrom} />
        <DayInput label="To" value={to} onChange={setTo} />
        {thing !== undefined && (
          <Button variant="default" onClick={() => select(undefined)}>
            Only {name ?? 'one thing'}: show all
          </Button>
        )}
      </div>
      <FaultNote fault={fault} />
      {data !== undefined && (
        <HistoryList entries={data.entries} deleted={deleted} marked={entry} onThing={select} />
      )}
      {data?.next !== undefined && (
        <Button variant="default" onClick={() => setLimit((now) => Math.min(now + PAGE, 1_000))}>
          Show more
        </Button>
      )}
    </Screen>
  );
}
