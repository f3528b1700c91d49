import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { dismissWork, useWorks, type Work } from '../data/long-work.ts';
import classes from './foot.module.css';

function sentence(work: Work): string {
  if (work.state === 'running') return work.doing;
  if (work.state === 'cancelled') return 'Cancelled. What was finished before is kept.';
  if (work.state === 'failed') return work.fault?.message ?? 'This could not be done.';
  return work.outcome ?? 'Done.';
}

function Row({ work }: { readonly work: Work }) {
  const running = work.state === 'running';
  const percent = Math.round((work.share ?? 0) * 100);
  return (
    <li className={classes.work} data-state={work.state}>
      <div className={classes.words}>
        <b>{work.title}</b> <span className={classes.doing}>{sentence(work)}</span>
        {work.fault?.reference !== undefined && (
          <span className={classes.doing}> Reference {work.fault.reference}</span>
        )}
        {running && (
          <Progress value={percent} size={4} mt={4} aria-label={`${work.title}: progress`} />
        )}
      </div>
      {running && (
        <>
          <span className={classes.percent}>{percent} %</span>
          <Button variant="default" onClick={work.cancel}>
            Cancel
          </Button>
        </>
      )}
      {work.action !== undefined && (
        <Button variant="default" onClick={work.action.run}>
          {work.action.label}
        </Button>
      )}
      {!running && (
        <ActionIcon
          size="sm"
          aria-label={`Dismiss ${work.title}`}
          onClick={() => dismissWork(work.key)}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

/** Long work at the bottom: how far, what it does now, cancel, and what came out. */
export function Tray() {
  const works = useWorks();
  if (works.length === 0) return null;
  return (
    <section className={classes.tray} aria-label="Work in progress">
      <ul className={classes.works}>
        {works.map((work) => (
          <Row key={work.key} work={work} />
        ))}
      </ul>
    </section>
  );
}
