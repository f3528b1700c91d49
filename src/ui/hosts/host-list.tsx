import { useMemo, useState } from 'react';
import type { Host } from '../../core/hosts/host.ts';
import { isStale } from '../../core/hosts/stale-rules.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { useSettings } from '../data/use-settings.ts';
import { useToday } from '../data/use-status.ts';
import { type Choice, keepShown, NOTHING_CHOSEN } from '../shared/list/choose-rows.ts';
import { countOptions } from '../shared/list/count-options.ts';
import { FILTERED_FROM } from '../shared/list/filtered-from.ts';
import { hasWords } from '../shared/list/has-words.ts';
import { ListFilters } from '../shared/list/list-filters.tsx';
import { type HostRow, HostTable, rowOfHost } from './host-table.tsx';
import { PLATFORM_WORDS, placeOf } from './host-words.ts';
import { SeveralHosts } from './several-hosts.tsx';

interface HostListProps {
  readonly hosts: readonly Host[];
  readonly rotations: readonly Rotation[];
  readonly selected: string | undefined;
}

/** Hosts by name: what the filters leave of them, and what can be done with several at once. */
export function HostList({ hosts, rotations, selected }: HostListProps) {
  const [choice, setChoice] = useState<Choice>(NOTHING_CHOSEN);
  const all = useMemo(() => {
    const counts = Map.groupBy(rotations, ({ host }) => host);
    return [...hosts]
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((host) => rowOfHost(host, counts.get(host.id)?.length ?? 0));
  }, [hosts, rotations]);
  const { rows, filters, words, setWords } = useHostFilters(all);
  const chosen = keepShown(
    choice,
    rows.map(({ host }) => host.id),
  );
  return (
    <>
      {all.length >= FILTERED_FROM && (
        <ListFilters
          label="Filter hosts"
          placeholder="Filter by name or place"
          words={words}
          onWords={setWords}
          filters={filters}
        />
      )}
      <SeveralHosts choice={chosen} onChoice={setChoice} />
      {rows.length === 0 ? (
        <p>No host matches.</p>
      ) : (
        <HostTable rows={rows} selected={selected} choice={chosen} onChoice={setChoice} />
      )}
    </>
  );
}

/** How a host stands in the list; a host with rotations may also have been read long ago. */
function useStatesOf(): (row: HostRow) => string[] {
  const today = useToday();
  const months = useSettings()?.staleAfterMonths;
  return ({ rotations, oldest }) => [
    rotations > 0 ? 'With rotations' : 'Without rotations',
    ...(oldest === undefined ? ['No rules yet'] : []),
    ...(oldest !== undefined && isStale(oldest, today, months) ? ['Read long ago'] : []),
  ];
}

function useHostFilters(all: readonly HostRow[]) {
  const statesOf = useStatesOf();
  const [words, setWords] = useState('');
  const [state, setState] = useState<string | null>(null);
  const [platform, setPlatform] = useState<string | null>(null);
  const rows = all.filter(
    (row) =>
      (state === null || statesOf(row).includes(state)) &&
      (platform === null || row.host.platform === platform) &&
      hasWords(`${row.host.name} ${placeOf(row.host)}`, words),
  );
  const filters = [
    {
      label: 'State',
      all: 'All states',
      options: countOptions(all.flatMap(statesOf)),
      value: state,
      onChange: setState,
    },
    {
      label: 'Applied to by',
      all: 'All ways to apply',
      options: countOptions(
        all.map(({ host }) => host.platform),
        (value) => PLATFORM_WORDS[value],
      ),
      value: platform,
      onChange: setPlatform,
    },
  ];
  return { rows, filters, words, setWords };
}
