import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { HostPack } from '../../core/hosts/host.ts';
import { byEligibility } from '../../core/planning/by-eligibility.ts';
import type { HostEffort } from '../../core/planning/host-effort.ts';
import type { Day } from '../../core/shared/day.ts';
import type { HostId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Meaning } from '../shared/meaning.tsx';
import { ClosedSwitch } from '../verdicts/closed-switch.tsx';
import { EligibilityNote } from '../verdicts/eligibility-note.tsx';
import { SourceLine } from '../verdicts/source-line.tsx';
import { StatusHint } from '../verdicts/status-hint.tsx';
import classes from './bundled-packs.module.css';
import { EffortDays } from './effort-days.tsx';
import { placeOf } from './host-words.ts';

interface Pack {
  readonly key: string;
  readonly pack: HostPack;
}

interface PackEffort extends HostEffort {
  readonly key: string;
}

/** Published rules of real hosts, each a dated sample to check against the host's own page. */
export function BundledPacks({ onAdded }: { readonly onAdded: (host: HostId) => void }) {
  const [words, setWords] = useState('');
  const packs = useRead(['hosts', 'packs'], () => client.hosts.bundledPacks());
  const [days, setDays] = useState<{ start?: Day; end?: Day }>({});
  const efforts = useRead(['hosts', 'pack-efforts', days], () => client.hosts.packEfforts(days));
  const [closedToo, setClosedToo] = useState(false);
  const first = efforts.data?.[0];
  const add = useChange((key: string) => client.hosts.addBundled({ key }));
  const found = findPacks(packs.data ?? [], efforts.data ?? [], words);
  const closed = found.filter(({ effort }) => effort.eligibility.status === 'closed').length;
  const shown = closedToo
    ? found
    : found.filter(({ effort }) => effort.eligibility.status !== 'closed');
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
          <p className={classes.days}>
            Whether each takes you, and what it would add, were you there on these days
          </p>
          <EffortDays start={first.start} end={first.end} onChange={setDays} />
          <ClosedSwitch
            closed={closed}
            total={found.length}
            areDaysAssumed={first.assumed}
            shown={closedToo}
            onChange={setClosedToo}
          />
          <StatusHint />
        </>
      )}
      <FaultNote fault={packs.fault ?? efforts.fault ?? add.fault} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ul className={classes.list} tabIndex={0} aria-label="Packs">
        {shown.map(({ key, pack, effort }) => (
          <li key={key} className={classes.pack}>
            <div className={classes.text}>
              <div className={classes.name}>{pack.name}</div>
              <div className={classes.quiet}>
                {[placeOf(pack), `${pack.requirements.length} rules`].filter(Boolean).join(', ')}
              </div>
              <div className={classes.effort}>
                <EligibilityNote {...effort.eligibility} />
              </div>
              {effort.eligibility.status !== 'closed' && (
                <div className={classes.effort}>{effort.effort.says}</div>
              )}
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
      {efforts.data !== undefined && found.length === 0 && (
        <p className={classes.quiet}>No pack has these words. Write the host yourself.</p>
      )}
    </>
  );
}

/** The packs with these words, each with whether it takes the applicant and what it would add. */
function findPacks(packs: readonly Pack[], efforts: readonly PackEffort[], words: string) {
  const byKey = new Map(efforts.map((effort) => [effort.key, effort]));
  return packs
    .filter(({ pack }) => matches(pack, words))
    .flatMap(({ key, pack }) => {
      const effort = byKey.get(key);
      return effort === undefined ? [] : [{ key, pack, effort }];
    })
    .sort((a, b) => byEligibility(a.effort, b.effort));
}

function matches({ name, city, state }: HostPack, words: string): boolean {
  const text = `${name} ${city} ${state}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
