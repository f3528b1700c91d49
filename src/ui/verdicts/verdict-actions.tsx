import { Button } from '@mantine/core';
import type { Verdict } from '../../core/requirements/verdict.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { desk } from '../navigation/desk.ts';
import { showPaper } from '../navigation/show-paper.ts';
import { AddPaperButton } from './add-paper-button.tsx';
import { ExceptionControl } from './exception-control.tsx';

/** What is settled on the document that is here, beside its page. */
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
  const settle = SETTLE[status];
  return (
    <>
      {document !== undefined && (
        <Button
          variant="default"
          onClick={() => (settle === undefined ? showPaper(document) : desk.set(document))}
        >
          {settle ?? 'Show document'}
        </Button>
      )}
      {document === undefined && status !== 'met' && status !== 'impossible' && (
        <AddPaperButton rotation={rotation} wants={wants} />
      )}
      <ExceptionControl rotation={rotation} verdict={verdict} />
    </>
  );
}
