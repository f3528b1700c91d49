import { Button } from '@mantine/core';
import type { Verdict } from '../../core/requirements/verdict.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { navigate } from '../navigation/navigation.ts';
import { AddPaperButton } from './add-paper-button.tsx';
import { ExceptionControl } from './exception-control.tsx';

/** What is settled on the document that is here. */
const SETTLE: Readonly<Partial<Record<Verdict['status'], string>>> = {
  undated: 'Type it in',
  'dated-ahead': 'Correct its date',
};

/** What can be done about one verdict from where it is read. */
export function VerdictActions({
  rotation,
  verdict,
}: {
  readonly rotation: Rotation;
  readonly verdict: Verdict;
}) {
  const { document, status, wants } = verdict;
  return (
    <>
      {document !== undefined && (
        <Button
          variant="default"
          onClick={() => navigate({ screen: 'documents', selected: document })}
        >
          {SETTLE[status] ?? 'Show document'}
        </Button>
      )}
      {document === undefined && status !== 'met' && status !== 'impossible' && (
        <AddPaperButton rotation={rotation} wants={wants} />
      )}
      <ExceptionControl rotation={rotation} verdict={verdict} />
    </>
  );
}
