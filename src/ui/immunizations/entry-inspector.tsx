import { Button } from '@mantine/core';
import type { Document } from '../../core/documents/document.ts';
import { changeEntry, type EntryDraft } from '../../core/immunizations/change-entry.ts';
import { nameEntry } from '../../core/immunizations/entry-words.ts';
import type { ImmunizationEntry } from '../../core/immunizations/immunization-record.ts';
import type { RecordFinding } from '../../core/immunizations/record-finding.ts';
import type { Day } from '../../core/shared/day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { EntryFields } from './entry-fields.tsx';
import { kindOf, startEntry } from './entry-kinds.ts';
import { EntryPaper } from './entry-paper.tsx';
import { FindingsList } from './findings-list.tsx';

interface EntryInspectorProps {
  readonly entry: ImmunizationEntry;
  readonly findings: readonly RecordFinding[];
  readonly documents: readonly Document[];
}

/** One entry edited in place, each field saved when it is left. */
export function EntryInspector({ entry, findings, documents }: EntryInspectorProps) {
  const save = useChange(client.immunizations.save);
  const remove = useChange(() => client.immunizations.remove({ id: entry.id }));
  async function deleteIt(): Promise<void> {
    if ((await remove.run(undefined)) !== undefined) select(undefined);
  }
  return (
    <Inspector
      title={nameEntry(entry)}
      subtitle={<DayText day={entry.on} />}
      onClose={() => select(undefined)}
      footer={
        <Button variant="default" disabled={remove.busy} onClick={() => void deleteIt()}>
          Delete entry
        </Button>
      }
    >
      <FaultNote fault={save.fault ?? remove.fault} />
      <EntryFields
        draft={entry}
        dated
        documents={documents}
        onChange={(changes) => void save.run({ ...changes, id: entry.id })}
      />
      <EntryPaper evidence={entry.evidence} documents={documents} />
      {findings.length > 0 && (
        <InspectorGroup title="About this entry">
          <FindingsList findings={findings} />
        </InspectorGroup>
      )}
    </Inspector>
  );
}

interface NewEntryInspectorProps {
  /** What it begins as: "dose:mmr". */
  readonly kind: string;
  /** The papers that it begins with. */
  readonly evidence: ImmunizationEntry['evidence'];
  readonly documents: readonly Document[];
  readonly onAdded: (entry: ImmunizationEntry) => void;
  /** Begins the next entry of this kind. */
  readonly onNext: (kind: string) => void;
  readonly onClose: () => void;
}

/** A new entry: nothing is in the record before its day is known and the button is pressed. */
export function NewEntryInspector(props: NewEntryInspectorProps) {
  const { kind, evidence, documents, onAdded, onNext, onClose } = props;
  const [draft, setDraft, letGo] = useHeld<EntryDraft>('new entry', () =>
    // No day yet: `dated` keeps it out of the field and the button shut.
    startEntry(kind, { on: '' as Day, evidence, note: '', writtenAs: '' }),
  );
  const save = useChange(client.immunizations.save);
  const dated = draft.on !== '';
  async function add(): Promise<ImmunizationEntry | undefined> {
    const added = await save.run(draft);
    if (added !== undefined) onAdded(added);
    return added;
  }
  async function addOnly(): Promise<void> {
    const added = await add();
    if (added === undefined) return;
    onClose();
    select(added.id);
  }
  async function addAndGoOn(): Promise<void> {
    if ((await add()) === undefined) return;
    letGo();
    onNext(kindOf(draft));
  }
  return (
    <Inspector
      title="New entry"
      onClose={onClose}
      footer={
        <>
          <Button disabled={!dated || save.busy} onClick={() => void addOnly()}>
            Add entry
          </Button>
          <Button
            variant="default"
            disabled={!dated || save.busy}
            onClick={() => void addAndGoOn()}
          >
            Add and go on
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <FaultNote fault={save.fault} />
      <EntryFields
        draft={draft}
        dated={dated}
        documents={documents}
        onChange={(changes) => setDraft((before) => changeEntry(before, changes))}
      />
      <EntryPaper evidence={draft.evidence} documents={documents} />
    </Inspector>
  );
}
