import type { Verdict } from '../../core/requirements/verdict.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { ExceptionControl } from './exception-control.tsx';
import { PaperActions } from './paper-actions.tsx';

/** What can be done about one verdict from where it is read. */
export function VerdictActions({
  rotation,
  verdict,
}: {
  readonly rotation: Rotation;
  readonly verdict: Verdict;
}) {
  return (
    <>
      <PaperActions rotation={rotation} verdict={verdict} />
      <ExceptionControl rotation={rotation} verdict={verdict} />
    </>
  );
}
