import { Select } from '@mantine/core';
import { isAsTyped, wordText } from '../../core/documents/fact-value.ts';
import type { EntryChanges, EntryDraft } from '../../core/immunizations/change-entry.ts';
import { productField } from '../../core/immunizations/vaccine-products.ts';
import type { Changes } from '../../core/shared/apply-changes.ts';
import { DayInput } from '../shared/day-input.tsx';
import { NumberField } from '../shared/number-field.tsx';
import { TextField } from '../shared/text-field.tsx';
import { WordField } from '../shared/word-field.tsx';
import classes from './immunizations.module.css';

type Of<Kind extends EntryDraft['kind']> = Extract<EntryDraft, { kind: Kind }>;

interface FieldsProps<Kind extends EntryDraft['kind']> {
  readonly draft: Of<Kind>;
  readonly onChange: (changes: Changes<Omit<Of<Kind>, 'kind'>>) => void;
}

/** What only this kind of entry says. */
export function KindFields({
  draft,
  onChange,
}: {
  readonly draft: EntryDraft;
  readonly onChange: (changes: EntryChanges) => void;
}) {
  switch (draft.kind) {
    case 'dose':
      return <Product draft={draft} onChange={(part) => onChange({ ...part, kind: draft.kind })} />;
    case 'titer':
      return (
        <TiterFields draft={draft} onChange={(part) => onChange({ ...part, kind: draft.kind })} />
      );
    case 'skin-test':
      return (
        <SkinTestFields
          draft={draft}
          onChange={(part) => onChange({ ...part, kind: draft.kind })}
        />
      );
    case 'igra':
      return (
        <IgraFields draft={draft} onChange={(part) => onChange({ ...part, kind: draft.kind })} />
      );
    case 'chest-x-ray':
      return (
        <Words
          label="Result"
          words={['normal', 'abnormal']}
          value={draft.result}
          onChange={(result) => onChange({ kind: 'chest-x-ray', result: result ?? 'normal' })}
        />
      );
    case 'symptom-review':
      return null;
    case 'tb-treatment':
      return (
        <TreatmentFields
          draft={draft}
          onChange={(part) => onChange({ ...part, kind: draft.kind })}
        />
      );
  }
}

/** A choice of a few words; where the entry may be silent about it, it can be cleared. */
function Words<Word extends string>(props: {
  readonly label: string;
  readonly words: readonly Word[];
  readonly value: Word | undefined;
  readonly onChange: (word: Word | undefined) => void;
  readonly optional?: boolean;
}) {
  const { label, words, value, onChange, optional = false } = props;
  return (
    <Select
      label={label}
      placeholder="Not said"
      data={words.map((word) => ({
        value: word,
        label: word.charAt(0).toUpperCase() + word.slice(1),
      }))}
      value={value ?? null}
      clearable={optional}
      allowDeselect={optional}
      onChange={(word) => onChange(word ?? undefined)}
    />
  );
}

function Product({ draft, onChange }: FieldsProps<'dose'>) {
  const { vaccine, product, asTyped } = draft;
  const value = product === '' ? undefined : asTyped === true ? { asTyped: product } : product;
  return (
    <WordField
      label="Product"
      description={vaccine === 'hepatitis-b' ? 'Heplisav-B is a series of two doses.' : undefined}
      field={productField(vaccine)}
      value={value}
      onSave={(word) =>
        onChange({
          product: word === undefined ? '' : wordText(word),
          asTyped: word !== undefined && isAsTyped(word) ? true : null,
        })
      }
    />
  );
}

function TiterFields({ draft, onChange }: FieldsProps<'titer'>) {
  return (
    <>
      <Words
        label="Result in the laboratory’s word"
        words={['positive', 'negative', 'equivocal']}
        value={draft.result}
        optional
        onChange={(result) => onChange({ result: result ?? null })}
      />
      <div className={classes.pair}>
        <NumberField
          label="Value"
          value={draft.value}
          placeholder="11.2"
          onSave={(value) => onChange({ value: value ?? null })}
        />
        <TextField
          label="Unit"
          value={draft.unit}
          placeholder={draft.analyte === 'anti-hbs' ? 'mIU/mL' : 'As printed'}
          onSave={(unit) => onChange({ unit })}
        />
      </div>
    </>
  );
}

function Country(props: { readonly value: string; readonly onSave: (country: string) => void }) {
  return (
    <TextField
      label="Country (two letters)"
      value={props.value}
      placeholder="US"
      maxLength={2}
      onSave={(text) => {
        const code = text.toUpperCase();
        if (code === '' || /^[A-Z]{2}$/.test(code)) props.onSave(code);
      }}
    />
  );
}

function SkinTestFields({ draft, onChange }: FieldsProps<'skin-test'>) {
  return (
    <>
      <div className={classes.pair}>
        <DayInput
          label="Read on"
          value={draft.readOn}
          onChange={(readOn) => onChange({ readOn: readOn ?? null })}
        />
        <NumberField
          label="Reading in mm"
          value={draft.mm}
          placeholder="0"
          onSave={(mm) => onChange({ mm: mm ?? null })}
        />
      </div>
      <div className={classes.pair}>
        <Words
          label="Called"
          words={['negative', 'positive']}
          value={draft.result}
          optional
          onChange={(result) => onChange({ result: result ?? null })}
        />
        <Country value={draft.country} onSave={(country) => onChange({ country })} />
      </div>
    </>
  );
}

function IgraFields({ draft, onChange }: FieldsProps<'igra'>) {
  return (
    <>
      <div className={classes.pair}>
        <Select
          label="Test"
          data={[
            { value: 'QuantiFERON', label: 'QuantiFERON' },
            { value: 'T-SPOT', label: 'T-SPOT' },
            { value: 'other', label: 'Another' },
          ]}
          value={draft.test}
          allowDeselect={false}
          onChange={(test) => test !== null && onChange({ test: test })}
        />
        <Words
          label="Result"
          words={['negative', 'positive', 'indeterminate']}
          value={draft.result}
          onChange={(result) => result !== undefined && onChange({ result })}
        />
      </div>
      <Country value={draft.country} onSave={(country) => onChange({ country })} />
    </>
  );
}

function TreatmentFields({ draft, onChange }: FieldsProps<'tb-treatment'>) {
  return (
    <>
      <Words
        label="Of"
        words={['latent', 'active']}
        value={draft.of}
        onChange={(of) => of !== undefined && onChange({ of })}
      />
      <TextField label="Drugs" value={draft.drugs} onSave={(drugs) => onChange({ drugs })} />
      <div className={classes.pair}>
        <NumberField
          label="Months"
          value={draft.months}
          onSave={(months) => onChange({ months: months ?? null })}
        />
        <DayInput
          label="Completed on"
          value={draft.completedOn}
          onChange={(completedOn) => onChange({ completedOn: completedOn ?? null })}
        />
      </div>
    </>
  );
}
