import { useState } from 'react';
import { papersToSettle } from '../../core/season/papers-to-settle.ts';
import type { DocumentId } from '../../core/shared/id.ts';
import { EditScope } from '../data/edit-scope.tsx';
import { useStore } from '../data/store.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { desk } from '../navigation/desk.ts';
import { DeskModal } from '../preview/desk-layout.tsx';
import { nextPaper } from './next-paper.ts';
import { PaperSheet } from './paper-sheet.tsx';

/** One paper after another, large, with its fields beside it; over the screen or step that asked for it. */
export function PaperDesk() {
  const open = useStore(desk);
  return (
    <DeskModal opened={open !== undefined} onClose={close} label="The paper beside its fields">
      {open !== undefined && <OpenDesk />}
    </DeskModal>
  );
}

function close(): void {
  desk.set(undefined);
}

/** Mounted while the desk is open only: judging the season takes its time. */
function OpenDesk() {
  const open = useStore(desk);
  const { season } = useJudgedSeason();
  const [passed, setPassed] = useState<readonly DocumentId[]>([]);
  const document = season?.rows.documents.find(({ id }) => id === open);
  if (season === undefined || document === undefined) return null;
  const waiting = papersToSettle(season);
  // Each is offered once a round: one that is passed over needs something still.
  const toCome = waiting.filter(({ document: { id } }) => !passed.includes(id));
  const next = nextPaper(season.rows.documents, toCome, document.id);
  return (
    <EditScope key={document.id} name={document.id}>
      <PaperSheet
        document={document}
        season={season}
        waiting={waiting}
        next={next}
        onNext={() => {
          setPassed([...passed, document.id]);
          desk.set(next);
        }}
        onClose={close}
      />
    </EditScope>
  );
}
