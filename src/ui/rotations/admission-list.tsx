import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { AdmissionVerdict } from '../../core/admission/admission-verdict.ts';
import type { AdmissionSummary } from '../../core/admission/summarize-admission.ts';
import type { Host } from '../../core/hosts/host.ts';
import folded from '../shared/folded-list.module.css';
import { StateMark } from '../shared/state-mark.tsx';
import { STANDING_WORDS } from '../verdicts/admission-words.ts';
import classes from './admission-list.module.css';
import { AdmissionRow } from './admission-row.tsx';

interface AdmissionListProps {
  readonly verdicts: readonly AdmissionVerdict[];
  readonly standing: AdmissionSummary;
  readonly host: Host;
}

/**
 * Who may come, when and for how long, before money is spent: what stands against the rotation
 * first, then what is still to be found out or done in time; what fits is one click away.
 */
export function AdmissionList({ verdicts, standing, host }: AdmissionListProps) {
  const { status, summary } = standing;
  const against = verdicts.filter((verdict) => verdict.status === 'fails');
  const open = verdicts.filter(({ status: each }) => each === 'unknown' || each === 'ask');
  const fits = verdicts.filter((verdict) => verdict.status === 'passes');
  const soon = fits.filter(({ remedy }) => remedy !== '');
  const rest = fits.filter(({ remedy }) => remedy === '');
  return (
    <section className={classes.groups} aria-label="Eligibility">
      <div>
        <h3 className={classes.heading}>Eligibility</h3>
        <p className={classes.standing}>
          <StateMark words={STANDING_WORDS[status]} /> {summary}
        </p>
      </div>
      <Group title="Against" items={against} host={host} />
      <Group title="To find out" items={open} host={host} />
      <Group title="Do in time" items={soon} host={host} />
      <FoldedGroup title="Fits" items={rest} host={host} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly AdmissionVerdict[];
  readonly host: Host;
}

function Group({ title, items, host }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h4 className={folded.groupTitle}>
        {title} <span className={folded.count}>{items.length}</span>
      </h4>
      <Rows items={items} host={host} />
    </section>
  );
}

function FoldedGroup({ title, items, host }: GroupProps) {
  const [shown, setShown] = useState(false);
  const rows = useId();
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <UnstyledButton
        className={folded.groupTitle}
        aria-expanded={shown}
        aria-controls={rows}
        onClick={() => setShown(!shown)}
      >
        {shown ? (
          <IconChevronDown size={12} aria-hidden />
        ) : (
          <IconChevronRight size={12} aria-hidden />
        )}{' '}
        {title} <span className={folded.count}>{items.length}</span>
      </UnstyledButton>
      <div id={rows} hidden={!shown}>
        {shown && <Rows items={items} host={host} />}
      </div>
    </section>
  );
}

function Rows({ items, host }: Omit<GroupProps, 'title'>) {
  return (
    <ul className={folded.list}>
      {items.map((verdict) => (
        <AdmissionRow key={verdict.rule} verdict={verdict} host={host} />
      ))}
    </ul>
  );
}
