import { Button } from '@mantine/core';
import type { Verdict, VerdictStatus } from '../../core/requirements/verdict.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { desk } from '../navigation/desk.ts';
import { showPaper } from '../navigation/show-paper.ts';
import { AddPaperButton } from './add-paper-button.tsx';
import { UsePaperButton } from './use-paper-button.tsx';

/** What is settled on the document that is here, beside its page. */
const SETTLE: Readonly<Partial<Record<VerdictStatus, string>>> = {
  undated: 'Type it in',
  'dated-ahead': 'Correct its date',
};

/** Where there is a document and another one is wanted. */
const WANTS_ANOTHER: readonly VerdictStatus[] = ['unmet', 'expiring'];
/** Where there is none and none is wanted either. */
const WANTS_NONE: readonly VerdictStatus[] = ['met', 'impossible'];

interface PaperActionsProps {
  readonly rotation: Rotation;
  readonly verdict: Pick<Verdict, 'document' | 'status' | 'wants'>;
}

/** What can be done with papers about one verdict: type in what is missing, use one that is here, add a file. */
export function PaperActions({ rotation, verdict }: PaperActionsProps) {
  const { document, status, wants } = verdict;
  const settle = SETTLE[status];
  const isWanted =
    document === undefined ? !WANTS_NONE.includes(status) : WANTS_ANOTHER.includes(status);
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
      {isWanted && (
        <>
          <UsePaperButton rotation={rotation} wants={wants} />
          <AddPaperButton rotation={rotation} wants={wants} />
        </>
      )}
    </>
  );
}
