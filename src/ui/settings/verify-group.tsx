import { Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { verifyReportSchema } from '../../contract/vault-contract.ts';
import { client } from '../data/client.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { RestoreNewestButton } from '../shared/restore-newest-button.tsx';
import classes from './settings.module.css';

type Report = z.infer<typeof verifyReportSchema>;

function say({ ok, files, problems }: Report): string {
  if (ok) return `${files} files were read again and each one is whole.`;
  const rows = problems.filter(({ code }) => code === 'row-damaged').length;
  const damaged = problems.length - rows;
  const sayRows = rows === 1 ? '1 row cannot be read.' : `${rows} rows cannot be read.`;
  if (damaged === 0) return sayRows;
  return `${damaged} of ${files} files are damaged.${rows === 0 ? '' : ` ${sayRows}`}`;
}

type Check = NonNullable<Awaited<ReturnType<typeof client.vault.backgroundCheck>>>;

/** What the check that goes on by itself has found so far. */
function sayCheck({ state, files, of }: Check): string {
  if (state === 'damaged') return 'The check after opening found damage: verify to see what.';
  if (state === 'whole') return `Checked since it was opened: ${of} files, each one whole.`;
  return `Being checked since it was opened: ${files} of ${of} files.`;
}

/** Reads every file in the vault again and compares it with its hash. */
export function VerifyGroup() {
  const [report, setReport] = useState<Report>();
  const { run, busy, fault } = useLongWork<Report>();
  const { data: check } = useRead(['background-check'], () => client.vault.backgroundCheck());
  async function verify(): Promise<void> {
    setReport(undefined);
    const ending = await run({
      title: 'Verifying the vault',
      start: (signal) => client.vault.verify(undefined, { signal }),
      describe: (result) => ({ outcome: say(result) }),
    });
    if (ending.kind === 'done') setReport(ending.result);
  }
  return (
    <section className={classes.group} aria-label="Verify">
      <h2>Verify</h2>
      <p>Reads the database and every file in it again, and finds any change of a single bit.</p>
      {check !== undefined && check !== null && <p>{sayCheck(check)}</p>}
      <FaultNote fault={fault} />
      {report !== undefined && <div role="status">{say(report)}</div>}
      {report !== undefined && report.problems.length > 0 && (
        <ul className={classes.problems}>
          {report.problems.map((problem) => (
            <li key={`${problem.code}-${problem.message}`}>{problem.message}</li>
          ))}
        </ul>
      )}
      <div className={classes.row}>
        <Button variant="default" disabled={busy} onClick={() => void verify()}>
          Verify vault
        </Button>
        <RestoreNewestButton messages={report?.problems.map(({ message }) => message) ?? []} />
      </div>
    </section>
  );
}
