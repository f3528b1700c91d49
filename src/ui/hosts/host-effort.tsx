import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Host } from '../../core/hosts/host.ts';
import type { EffortItem } from '../../core/planning/marginal-effort.ts';
import type { Day } from '../../core/shared/day.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { EffortDays } from './effort-days.tsx';
import classes from './host-effort.module.css';
import ruleClasses from './rules-section.module.css';

/** What this host asks beyond what there is and what the other hosts need anyway. */
export function HostEffort({ host }: { readonly host: Host }) {
  const [open, setOpen] = useState(false);
  const [days, setDays] = useState<{ start?: Day; end?: Day }>({});
  const read = useRead(['hosts', 'effort', host.id, days], () =>
    client.hosts.effort({ id: host.id, ...days }),
  );
  if (read.data === undefined) return <FaultNote fault={read.fault} />;
  const { effort, start, end, assumed } = read.data;
  const chosen = days.start !== undefined;
  return (
    <section aria-label="What it adds">
      <h3 className={ruleClasses.heading}>What it adds</h3>
      <p className={classes.says}>{effort.says}</p>
      {(assumed || chosen) && <EffortDays start={start} end={end} onChange={setDays} />}
      <p className={ruleClasses.quiet}>
        {assumed
          ? 'No rotation is planned here, so these days are assumed.'
          : chosen
            ? `Beside your other rotations, on ${formatDayRange(start, end)}.`
            : `Beside your rotations at other hosts, on the days of yours here, ${formatDayRange(start, end)}.`}
      </p>
      {effort.items.length > 0 && (
        <Button
          variant="subtle"
          className={classes.why}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide the reasons' : 'Show the reasons'}
        </Button>
      )}
      {open && effort.items.length > 0 && (
        <ul className={ruleClasses.list}>
          {effort.items.map((item) => (
            <EffortRow key={item.requirement} item={item} />
          ))}
        </ul>
      )}
      <FaultNote fault={read.fault} />
    </section>
  );
}

function EffortRow({ item }: { readonly item: EffortItem }) {
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <span className={classes.title}>{item.title}</span>
        <StatusMark status={item.status} size={12} />
      </div>
      <p title={`${item.reason} ${item.remedy}`.trim()}>{item.short}</p>
    </li>
  );
}
