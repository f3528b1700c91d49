import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { letterStage } from '../../core/rotations/letter.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { LetterFields } from './letter-fields.tsx';
import { LETTER_WORDS } from './letter-words.ts';
import classes from './letters.module.css';
import type { LetterRow } from './use-letters.ts';

interface LetterInspectorProps {
  readonly row: LetterRow;
  readonly rotations: { value: string; label: string }[];
}

/** One letter: what is next, then everything about it, edited in place. */
export function LetterInspector({ row, rotations }: LetterInspectorProps) {
  const { letter, place, steps } = row;
  const remove = useChange(client.letters.remove);
  return (
    <Inspector
      title={letter.writer}
      subtitle={[LETTER_WORDS[letterStage(letter)], place].filter((part) => part !== '').join(', ')}
      onClose={() => select(undefined)}
      footer={
        <Button
          variant="default"
          ml="auto"
          leftSection={<IconTrash size={14} aria-hidden />}
          onClick={async () => {
            if ((await remove.run({ id: letter.id })) !== undefined) select(undefined);
          }}
        >
          Delete
        </Button>
      }
    >
      <FaultNote fault={remove.fault} />
      {steps.length > 0 && (
        <InspectorGroup title="Next">
          <ul className={classes.steps}>
            {steps.map((step) => (
              <li key={step.key}>
                <b>{step.action.replace(/:$/, '')}</b>, <DayText day={step.day} distance />
                <div className={classes.quiet}>{step.reason}</div>
              </li>
            ))}
          </ul>
        </InspectorGroup>
      )}
      <LetterFields letter={letter} rotations={rotations} />
    </Inspector>
  );
}
