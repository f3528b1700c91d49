import { Button, Select, TextInput } from '@mantine/core';
import { CATALOGUE } from '../../core/documents/catalogue.ts';
import type { DocumentType, FactField } from '../../core/documents/document-type.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { GROUP_ORDER, GROUP_WORDS } from '../shared/group-words.ts';
import { TextField } from '../shared/text-field.tsx';
import { LeadFields } from './lead-fields.tsx';
import classes from './settings.module.css';
import { ValidityFields } from './validity-fields.tsx';

interface TypeEditorProps {
  readonly type: DocumentType;
  readonly onSave: (type: DocumentType) => void;
  readonly onRemove: () => void;
}

function toFact(label: string, taken: ReadonlySet<string>): FactField {
  const words = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  const stem = words.slice(0, 34) || 'fact';
  let key = stem;
  for (let number = 2; taken.has(key); number += 1) key = `${stem}-${number}`;
  return { key, label, kind: 'text' };
}

function FactList({ type, onSave }: Pick<TypeEditorProps, 'type' | 'onSave'>) {
  const set = (facts: readonly FactField[]) => onSave({ ...type, facts });
  return (
    <section className={classes.group} aria-label="What rules may ask of it">
      <h2>What rules may ask of it</h2>
      {type.facts.map((fact) => (
        <div key={fact.key} className={classes.row}>
          <TextInput label="Name" value={fact.label} readOnly />
          <Select
            label={`Kind of ${fact.label}`}
            data={[
              { value: 'text', label: 'Words' },
              { value: 'number', label: 'Number' },
              { value: 'yes-no', label: 'Yes or no' },
              { value: 'day', label: 'Day' },
            ]}
            allowDeselect={false}
            value={fact.kind}
            onChange={(kind) =>
              set(
                type.facts.map((other) =>
                  other.key === fact.key ? { ...fact, kind: kind ?? fact.kind } : other,
                ),
              )
            }
          />
          <Button
            variant="subtle"
            color="gray"
            onClick={() => set(type.facts.filter(({ key }) => key !== fact.key))}
          >
            Remove {fact.label}
          </Button>
        </div>
      ))}
      <TextField
        key={type.facts.length}
        label="Add a fact"
        placeholder="Dose, batch, score"
        value=""
        onSave={(label) =>
          set([...type.facts, toFact(label, new Set(type.facts.map(({ key }) => key)))])
        }
      />
    </section>
  );
}

/** One document type: what it is called, where it belongs, how long it holds. */
export function TypeEditor({ type, onSave, onRemove }: TypeEditorProps) {
  const { source } = type;
  const isOfTheApplicant = !CATALOGUE.some(({ key }) => key === type.key);
  return (
    <>
      <div className={classes.fields}>
        <TextField
          label="Title"
          value={type.title}
          onSave={(title) => title !== '' && onSave({ ...type, title })}
        />
        <Select
          label="Group"
          data={GROUP_ORDER.map((group) => ({ value: group, label: GROUP_WORDS[group] }))}
          allowDeselect={false}
          value={type.group}
          onChange={(group) => group !== null && onSave({ ...type, group })}
        />
        <TextField
          label="Who issues it"
          value={type.issuer}
          onSave={(issuer) => onSave({ ...type, issuer })}
        />
        <ValidityFields
          validity={type.validity}
          onSave={(validity) => onSave({ ...type, validity })}
        />
        <LeadFields lead={type.lead} onSave={(lead) => onSave({ ...type, lead })} />
      </div>
      <TextField
        label="Worth knowing"
        prose
        value={type.note}
        onSave={(note) => onSave({ ...type, note })}
      />
      {source !== undefined && (
        <p>
          Source: {source.label}
          {source.url !== '' && `, ${source.url}`}, read on {formatDay(source.readOn)}.
        </p>
      )}
      <FactList type={type} onSave={onSave} />
      <div>
        <Button variant="default" onClick={onRemove}>
          {isOfTheApplicant ? 'Delete type' : 'Put back as it came'}
        </Button>
      </div>
    </>
  );
}
