import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HostPack } from '../../core/hosts/host.ts';
import type { HostId } from '../../core/shared/id.ts';
import { client } from '../client.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { useChange } from '../shared/use-change.ts';
import { useRead } from '../shared/use-read.ts';
import classes from './bundled-packs.module.css';
import { placeOf } from './host-words.ts';
import { SourceLine } from './source-line.tsx';

/** Published rules of real hosts, each a dated sample to check against the host's own page. */
export function BundledPacks({ onAdded }: { readonly onAdded: (host: HostId) => void }) {
  const [words, setWords] = useState('');
  const packs = useRead(['hosts', 'packs'], () => client.hosts.bundledPacks());
  const add = useChange((key: string) => client.hosts.addBundled({ key }));
  const shown = packs.data?.filter(({ pack }) => matches(pack, words)) ?? [];
  return (
    <>
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
      <FaultNote fault={packs.fault ?? add.fault} />
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

function matches({ name, city, state }: HostPack, words: string): boolean {
  const text = `${name} ${city} ${state}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
