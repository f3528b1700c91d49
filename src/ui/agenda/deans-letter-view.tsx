import { Button } from '@mantine/core';
import type { DeansRequest } from '../../core/planning/deans-request.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { SavedNote } from '../delivery/saved-note.tsx';
import { navigate } from '../navigation/navigation.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { SheetView } from '../sheets/sheet-view.tsx';
import { usePrint } from '../sheets/use-print.ts';
import classes from './deans-letter.module.css';
import { writeSheetText } from './write-sheet-text.ts';

/** Agenda > Dean's letter: what all hosts ahead demand of it, as one request with a draft. */
export function DeansLetterView() {
  const request = useRead(['planning', 'deans-request'], () => client.planning.deansRequest());
  if (!request.data) return <FaultNote fault={request.fault} />;
  if (request.data.hosts.length === 0)
    return (
      <EmptyState
        sentence="No host ahead asks for a dean's letter. Once one does, everything that all hosts want of it stands here as one request."
        action={{ label: 'See hosts', run: () => navigate({ screen: 'hosts' }) }}
      />
    );
  return <DeansRequestPage request={request.data} />;
}

/** The request with its buttons. */
export function DeansRequestPage({ request }: { readonly request: DeansRequest }) {
  const { hosts, demands, draft, sheet } = request;
  const { print, busy, fault, saved } = usePrint({ kind: 'deans-request' }, sheet.title);
  return (
    <div className={classes.view}>
      <div className={`${classes.bar} no-print`}>
        <p className={classes.finding}>
          {`${demands.length} ${demands.length === 1 ? 'point' : 'points'}: all that ${hosts.length === 1 ? `${hosts[0]} wants` : `${hosts.length} hosts want`} of the letter. What it says the dean decides.`}
        </p>
        <Button loading={busy} onClick={() => void print()}>
          Save PDF
        </Button>
        <CopyButton label="Copy request" text={writeSheetText(sheet)} />
        <CopyButton label="Copy draft" text={draft} />
      </div>
      <div className="no-print">
        <FaultNote fault={fault} />
        {saved && <SavedNote files={saved.result.files} target={saved.target} />}
      </div>
      <SheetView sheet={sheet} />
    </div>
  );
}
