import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HostPack } from '../../core/hosts/host.ts';
import type { MarginalEffort } from '../../core/planning/marginal-effort.ts';
import type { Day } from '../../core/shared/day.ts';
import type { HostId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Meaning } from '../shared/meaning.tsx';
import { SourceLine } from '../verdicts/source-line.tsx';
import classes from './bundled-packs.module.css';
import { EffortDays } from './effort-days.tsx';
import { placeOf } from './host-words.ts';

/** Published rules of real hosts, each a dated sample to check against the host's own page. */
export function BundledPacks({ onAdded }: { readonly onAdded: (host: HostId) => void }) {
  const [words, setWords] = useState('');
  const packs = useRead(['hosts', 'packs'], () => client.hosts.bundledPacks());
  const [days, setDays] = useState<{ start?: Day; end?: Day }>({});
  const efforts = useRead(['hosts', 'pack-efforts', days], () => client.hosts.packEfforts(days));
  const effortOf = (key: string) => efforts.data?.find((candidate) => candidate.key === key);
  const first = efforts.data?.[0];
  const add = useChange((key: string) => client.hosts.addBundled({ key }));
  const shown = packs.data?.filter(({ pack }) => matches(pack, words)) ?? [];
  return (
    <>
      <Meaning of="pack" />
      <p className={classes.lead}>
        Rules as the hosts published them on the day shown. Check a host’s own page before you pay
        for anything.
      </p>
      <TextInput
        label="Find a host"
        placeholder="Boston, UCLA, OH"
        data-autofocus
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {first !== undefined && (
        <>
          <p className={classes.days}>What each would add, were you there on these days</p>
          <EffortDays start={first.start} end={first.end} onChange={setDays} />
        </>
      )}
      <FaultNote fault={packs.fault ?? efforts.fault ?? add.fault} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ul className={classes.list} tabIndex={0} aria-label="Packs">
        {shown.map(({ key, pack }) => (
          <li key={key} className={classes.pack}>
            <div className={classes.text}>
              <div className={classes.name}>{pack.name}</div>
              <div className={classes.quiet}>
                {placeOf(pack)}, {pack.requirements.length} rules
              </div>
              <SourceLine source={pack.source} />
              <PackEffort effort={effortOf(key)?.effort} />
            </div>
            <Button
              variant="default"
              aria-label={`Add ${pack.name}`}
              onClick={async () => {
                const host = await add.run(key);
                if (host !== undefined) onAdded(host.id);
              }}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
      {packs.data !== undefined && shown.length === 0 && (
        <p className={classes.quiet}>No pack has these words. Write the host yourself.</p>
      )}
    </>
  );
}

/** "2 more items", and which, beside what there is and what the chosen hosts need anyway. */
function PackEffort({ effort }: { readonly effort: MarginalEffort | undefined }) {
  if (effort === undefined) return null;
  return <div className={classes.effort}>{effort.says}</div>;
}

function matches({ name, city, state }: HostPack, words: string): boolean {
  const text = `${name} ${city} ${state}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
