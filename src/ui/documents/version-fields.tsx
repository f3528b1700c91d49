import { Select } from '@mantine/core';
import type { DocumentVersion } from '../../core/documents/document.ts';
import type { DocumentType, FactField } from '../../core/documents/document-type.ts';
import { defaultThrough } from '../../core/documents/valid-through.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { InspectorGroup } from '../shared/inspector.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './documents.module.css';

interface VersionFieldsProps {
  readonly version: DocumentVersion;
  readonly type: DocumentType | undefined;
}

type Fact = string | number | boolean;
type VersionPatch = Omit<Parameters<typeof client.documents.updateVersion>[0], 'id'>;

function FactInput(props: {
  readonly field: FactField;
  readonly value: Fact | undefined;
  readonly onSave: (value: Fact | undefined) => void;
}) {
  const { field, value, onSave } = props;
  const label = field.unit === undefined ? field.label : `${field.label} (${field.unit})`;
  if (field.kind === 'yes-no') {
    return (
      <Select
        label={label}
        placeholder="Not said"
        clearable
        data={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        value={value === undefined ? null : value === true ? 'yes' : 'no'}
        onChange={(answer) => onSave(answer === null ? undefined : answer === 'yes')}
      />
    );
  }
  function settle(text: string): void {
    const number = Number(text.replaceAll(',', ''));
    if (text === '') onSave(undefined);
    else if (field.kind === 'text') onSave(text);
    else if (!Number.isNaN(number)) onSave(number);
  }
  return (
    <TextField label={label} value={value === undefined ? '' : String(value)} onSave={settle} />
  );
}

/** What the type's own rule makes of the issue day, for a document that prints no expiry. */
function sayDefault({ version, type }: VersionFieldsProps): string | undefined {
  if (type === undefined || version.issued === undefined || version.expires !== undefined) {
    return undefined;
  }
  const through = defaultThrough(version.issued, type.validity);
  return through === undefined ? undefined : `By its type it holds to ${formatDay(through)}`;
}

/** Dates and facts of one version, as printed on it. */
export function VersionFields({ version, type }: VersionFieldsProps) {
  const update = useChange((patch: VersionPatch) =>
    client.documents.updateVersion({ id: version.id, ...patch }),
  );
  const save = (patch: VersionPatch) => void update.run(patch);
  const saveFact = (key: string, value: Fact | undefined) =>
    save({ factChanges: { [key]: value ?? null } });
  return (
    <>
      <div className={classes.pair}>
        <DayInput
          label="Issued"
          value={version.issued}
          onChange={(issued) => save({ issued: issued ?? null })}
        />
        <DayInput
          label="Expires"
          description={sayDefault({ version, type })}
          value={version.expires}
          onChange={(expires) => save({ expires: expires ?? null })}
        />
      </div>
      <FaultNote fault={update.fault} />
      {type !== undefined && type.facts.length > 0 && (
        <InspectorGroup title="On the document">
          <div className={classes.pair}>
            {type.facts.map((field) => (
              <FactInput
                key={field.key}
                field={field}
                value={version.facts[field.key]}
                onSave={(value) => saveFact(field.key, value)}
              />
            ))}
          </div>
        </InspectorGroup>
      )}
    </>
  );
}
