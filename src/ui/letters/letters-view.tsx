import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { openForm, select, useSpot } from '../navigation/navigation.ts';
import { RotationViews } from '../navigation/rotation-views.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { AddLetter } from './add-letter.tsx';
import { LetterInspector } from './letter-inspector.tsx';
import { LetterTable } from './letter-table.tsx';
import { type LetterRow, useLetters } from './use-letters.ts';

/** The letters of recommendation: who writes, how far each has come, what is next. */
export function LettersView() {
  const { selected, intent } = useSpot();
  const { rows, choices, fault } = useLetters();
  if (rows === undefined) return <FaultNote fault={fault} />;
  const chosen = rows.find(({ letter }) => letter.id === selected);
  return (
    <>
      <ResizablePanes
        name="letters"
        initial={400}
        main={
          <Screen
            title="Rotations"
            summary={summarize(rows)}
            actions={
              <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => openForm()}>
                Add letter
              </Button>
            }
          >
            <RotationViews />
            <FaultNote fault={fault} />
            {rows.length === 0 ? (
              <EmptyState
                sentence="Note who could write a letter for you, and the agenda says when to tell them, when to ask, and when to thank."
                action={{ label: 'Add letter', run: () => openForm() }}
              />
            ) : (
              <LetterTable rows={rows} selected={chosen?.letter.id} />
            )}
          </Screen>
        }
        side={chosen && <LetterInspector key={chosen.letter.id} row={chosen} rotations={choices} />}
      />
      <AddLetter
        opened={intent === 'new'}
        rotation={selected}
        rotations={choices}
        onClose={(added) => select(added ?? chosen?.letter.id)}
      />
    </>
  );
}

function summarize(rows: readonly LetterRow[]): string {
  if (rows.length === 0) return '';
  const count = rows.length === 1 ? '1 letter' : `${rows.length} letters`;
  const there = rows.filter(({ letter }) => letter.uploadedOn !== undefined).length;
  return `${count}, ${there} uploaded`;
}
