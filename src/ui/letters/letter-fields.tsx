import { Select } from '@mantine/core';
import type { Letter } from '../../core/rotations/letter.ts';
import type { Day } from '../../core/shared/day.ts';
import { idOf } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { InspectorGroup } from '../shared/inspector.tsx';
import { TextField } from '../shared/text-field.tsx';

interface LetterFieldsProps {
  readonly letter: Letter;
  readonly rotations: { value: string; label: string }[];
}

type Part = Omit<Parameters<typeof client.letters.save>[0], 'id'>;

/** A letter's own fields, each saved when it is left. */
export function LetterFields({ letter, rotations }: LetterFieldsProps) {
  const { run, fault } = useChange(client.letters.save);
  const save = (part: Part) => void run({ id: letter.id, ...part });
  return (
    <>
      <FaultNote fault={fault} />
      <InspectorGroup title="Writer">
        <TextField label="Name" value={letter.writer} onSave={(writer) => save({ writer })} />
        <TextField
          label="Role"
          placeholder="Attending, clerkship director"
          value={letter.role}
          onSave={(role) => save({ role })}
        />
        <Select
          label="Rotation"
          placeholder="From home, or elsewhere"
          clearable
          data={rotations}
          value={letter.rotation ?? null}
          onChange={(rotation) => save({ rotation: rotation === null ? null : idOf(rotation) })}
        />
        <TextField
          label="For the specialty"
          value={letter.specialty}
          onSave={(specialty) => save({ specialty })}
        />
      </InspectorGroup>
      <InspectorGroup title="Asking">
        <DayField
          label="Told what you aim for"
          value={letter.signalledOn}
          onSave={(signalledOn) => save({ signalledOn })}
        />
        <DayField
          label="Asked for the letter"
          value={letter.askedOn}
          onSave={(askedOn) => save({ askedOn })}
        />
        <YesNo
          label="Answer"
          words={['Agreed', 'Would rather not', 'No answer yet']}
          value={letter.agreed}
          onSave={(agreed) => save({ agreed })}
        />
        <YesNo
          label="Right to read it"
          words={['Waived', 'Kept', 'Not decided']}
          value={letter.waived}
          onSave={(waived) => save({ waived })}
        />
      </InspectorGroup>
      <InspectorGroup title="Upload and thanks">
        <TextField
          label="Goes to"
          placeholder="ERAS letter portal, VSLO, the host by mail"
          value={letter.uploadedTo}
          onSave={(uploadedTo) => save({ uploadedTo })}
        />
        <DayField
          label="Uploaded"
          value={letter.uploadedOn}
          onSave={(uploadedOn) => save({ uploadedOn })}
        />
        <DayField
          label="Thanked"
          value={letter.thankedOn}
          onSave={(thankedOn) => save({ thankedOn })}
        />
        <TextField label="Notes" prose value={letter.notes} onSave={(notes) => save({ notes })} />
      </InspectorGroup>
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: Day | undefined;
  readonly onSave: (day: Day | null) => void;
}

function DayField({ label, value, onSave }: DayFieldProps) {
  return <DayInput label={label} value={value} onChange={(day) => onSave(day ?? null)} />;
}

interface YesNoProps {
  readonly label: string;
  /** For yes, for no, and for what is not known. */
  readonly words: readonly [string, string, string];
  readonly value: boolean | undefined;
  readonly onSave: (value: boolean | null) => void;
}

function YesNo({ label, words: [yes, no, open], value, onSave }: YesNoProps) {
  return (
    <Select
      label={label}
      allowDeselect={false}
      data={[
        { value: 'open', label: open },
        { value: 'true', label: yes },
        { value: 'false', label: no },
      ]}
      value={value === undefined ? 'open' : String(value)}
      onChange={(chosen) => onSave(chosen === 'open' ? null : chosen === 'true')}
    />
  );
}
