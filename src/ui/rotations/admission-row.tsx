import { Button } from '@mantine/core';
import type { AdmissionVerdict } from '../../core/admission/admission-verdict.ts';
import { asksProfile } from '../../core/applicant/profile-labels.ts';
import type { Host } from '../../core/hosts/host.ts';
import { navigate } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import classes from '../shared/folded-list.module.css';
import { FoldedRow } from '../shared/folded-row.tsx';
import { StateMark } from '../shared/state-mark.tsx';
import { ADMISSION_WORDS } from '../verdicts/admission-words.ts';
import { SourceLine } from '../verdicts/source-line.tsx';
import own from './admission-list.module.css';

interface AdmissionRowProps {
  readonly verdict: AdmissionVerdict;
  readonly host: Host;
}

/** One rule and how it stands; a click opens what to do, by when, and the page it was read on. */
export function AdmissionRow({ verdict, host }: AdmissionRowProps) {
  const { status, says, reason, remedy } = verdict;
  const settled = status === 'passes' && remedy === '';
  return (
    <FoldedRow
      title={says}
      mark={<StateMark words={ADMISSION_WORDS[status]} size={12} />}
      reason={settled ? undefined : reason}
      keepsReason
      detail={() => <AdmissionDetail verdict={verdict} host={host} settled={settled} />}
    />
  );
}

function AdmissionDetail({
  verdict,
  host,
  settled,
}: AdmissionRowProps & { readonly settled: boolean }) {
  const { rule, reason, remedy, by, source } = verdict;
  const note = host.admission.find(({ id }) => id === rule)?.note ?? '';
  return (
    <>
      {settled && <p className={classes.sentence}>{reason}</p>}
      {note !== '' && <p className={classes.sentence}>{note}</p>}
      {remedy !== '' && (
        <p className={classes.sentence}>
          <b>What to do</b> {remedy}
        </p>
      )}
      {by !== undefined && (
        <p className={classes.sentence}>
          <b>Last day</b> <DayText day={by} distance />
        </p>
      )}
      <SourceLine source={source} />
      <div className={`${classes.actions} ${own.actions}`}>
        {asksProfile(remedy) && (
          <Button
            variant="default"
            onClick={() => navigate({ screen: 'settings', selected: 'profile' })}
          >
            Open profile
          </Button>
        )}
        <Button variant="default" onClick={() => navigate({ screen: 'hosts', selected: host.id })}>
          Show host
        </Button>
      </div>
    </>
  );
}
