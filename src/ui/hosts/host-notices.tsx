import { Button, FileButton } from '@mantine/core';
import type { Host } from '../../core/hosts/host.ts';
import { attempt } from '../data/attempt.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { PACK_ENDINGS } from '../intake/pack-name.ts';
import { DayText } from '../shared/day-text.tsx';
import { SourceLine } from '../verdicts/source-line.tsx';
import classes from './host-notices.module.css';
import type { NewerPack } from './update-dialog.tsx';
import { useStaleCount } from './use-host-page.ts';

interface HostNoticesProps {
  readonly host: Host;
  readonly onPreview: (pack: NewerPack) => void;
  readonly onCompare: (key: string) => void;
}

/** Where the rules were read and how old that is, and whether the app brings newer ones. */
export function HostNotices({ host, onPreview, onCompare }: HostNoticesProps) {
  const { stale, total, months } = useStaleCount(host);
  const updates = useRead(['hosts', 'updates'], () => client.hosts.bundledUpdates());
  const update = updates.data?.find((candidate) => candidate.host === host.id);
  return (
    <div className={classes.notices}>
      {host.source !== undefined && <SourceLine source={host.source} />}
      {stale > 0 && (
        <p className={classes.stale}>
          {stale} of {total} rules {stale === 1 ? 'was' : 'were'} read more than {months ?? 12}{' '}
          months ago. Check the host’s page before you lean on {stale === 1 ? 'it' : 'them'}.
        </p>
      )}
      {update?.standing === 'newer' && (
        <div className={classes.update}>
          <p>
            <b>A newer pack comes with this app,</b> read on <DayText day={update.readOn} />:{' '}
            {update.says}
          </p>
          <Button onClick={() => onPreview({ key: update.key })}>Preview update</Button>
        </div>
      )}
      {update?.standing === 'differs' && (
        <p className={classes.quiet}>
          Differs from the pack that comes with the app.{' '}
          <button type="button" className={classes.link} onClick={() => onCompare(update.key)}>
            Compare with it
          </button>{' '}
          or{' '}
          <button
            type="button"
            className={classes.link}
            onClick={() => onPreview({ key: update.key })}
          >
            preview its rules
          </button>
        </p>
      )}
      <FileButton
        accept={PACK_ENDINGS.join()}
        onChange={(file) =>
          file !== null && void attempt(async () => onPreview({ json: await file.text() }))
        }
      >
        {(props) => (
          <button type="button" className={classes.link} {...props}>
            Update from a file
          </button>
        )}
      </FileButton>
    </div>
  );
}
