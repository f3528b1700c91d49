import { ActionIcon, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Anchor, Predicate } from '../../core/requirements/requirement.ts';
import type { Span } from '../../core/shared/day.ts';
import { choices } from '../rotations/rotation-words.ts';
import { DayInput } from '../shared/day-input.tsx';
import { useToday } from '../shared/use-status.ts';
import { FactFields } from './fact-fields.tsx';
import { newPredicate } from './new-rule.ts';
import { ANCHOR_WORDS, PREDICATE_WORDS, UNIT_WORDS } from './requirement-words.ts';
import classes from './rule-editor.module.css';

interface PredicateEditorProps {
  readonly predicate: Predicate;
  readonly type: DocumentType;
  readonly onChange: (predicate: Predicate) => void;
  readonly onRemove: () => void;
}

/** One demand on a document: its kind and what that kind needs to know. */
export function PredicateEditor(props: PredicateEditorProps) {
  const { predicate, type, onChange, onRemove } = props;
  const today = useToday();
  return (
    <div className={classes.predicate}>
      <Select
        label="Must be"
        className={classes.kind}
        data={choices(PREDICATE_WORDS)}
        value={predicate.kind}
        allowDeselect={false}
        onChange={(kind) =>
          kind !== null && onChange(newPredicate(kind as Predicate['kind'], type, today))
        }
      />
      <PredicateFields {...props} />
      <ActionIcon
        onClick={onRemove}
        aria-label={`Remove "${PREDICATE_WORDS[predicate.kind]}"`}
        className={classes.remove}
      >
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}

function PredicateFields({ predicate, type, onChange }: PredicateEditorProps) {
  switch (predicate.kind) {
    case 'valid-through':
      return <ValidThroughFields predicate={predicate} onChange={onChange} />;
    case 'not-older-than':
    case 'within-before':
    case 'end-of-month-validity':
      return (
        <>
          <SpanFields span={predicate.span} onChange={(span) => onChange({ ...predicate, span })} />
          <AnchorField at={predicate.at} onChange={(at) => onChange({ ...predicate, at })} />
        </>
      );
    case 'season':
      return <SeasonFields predicate={predicate} onChange={onChange} />;
    case 'at-least':
    case 'attribute':
      return <FactFields predicate={predicate} type={type} onChange={onChange} />;
    case 'issued-on-or-after':
      return (
        <DayInput
          label="Day"
          value={predicate.day}
          onChange={(day) => day && onChange({ ...predicate, day })}
        />
      );
    case 'issued-in':
      return (
        <CountriesField
          label="Countries"
          value={predicate.countries}
          onChange={(countries) => onChange({ ...predicate, countries })}
        />
      );
    case 'downloadable-until':
      return (
        <SpanFields span={predicate.span} onChange={(span) => onChange({ ...predicate, span })} />
      );
  }
}

type Of<Kind extends Predicate['kind']> = {
  readonly predicate: Extract<Predicate, { kind: Kind }>;
  readonly onChange: (predicate: Predicate) => void;
};

function ValidThroughFields({ predicate, onChange }: Of<'valid-through'>) {
  const { plus, plusUnlessNationality = [] } = predicate;
  return (
    <>
      <AnchorField at={predicate.at} onChange={(at) => onChange({ ...predicate, at })} />
      <NumberInput
        label="Months beyond"
        min={0}
        max={120}
        allowDecimal={false}
        className={classes.number}
        value={plus?.amount ?? 0}
        onChange={(amount) =>
          onChange({
            ...predicate,
            plus:
              Number(amount) > 0
                ? { amount: Number(amount), unit: plus?.unit ?? 'months' }
                : undefined,
          })
        }
      />
      {plus !== undefined && (
        <CountriesField
          label="Not beyond for passports of"
          value={plusUnlessNationality}
          onChange={(countries) =>
            onChange({
              ...predicate,
              plusUnlessNationality: countries.length > 0 ? countries : undefined,
            })
          }
        />
      )}
    </>
  );
}

function SeasonFields({ predicate, onChange }: Of<'season'>) {
  const field = (key: 'from' | 'to' | 'dueBy', label: string) => (
    <TextInput
      label={label}
      placeholder="MM-DD"
      className={classes.number}
      defaultValue={predicate[key] ?? ''}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim();
        if (/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text))
          onChange({ ...predicate, [key]: text });
        else if (key === 'dueBy' && text === '') onChange({ ...predicate, dueBy: undefined });
        else event.currentTarget.value = predicate[key] ?? '';
      }}
    />
  );
  return (
    <>
      {field('from', 'From')}
      {field('to', 'To')}
      <AnchorField at={predicate.at} onChange={(at) => onChange({ ...predicate, at })} />
      {field('dueBy', 'Due by')}
    </>
  );
}

function AnchorField({
  at,
  onChange,
}: {
  readonly at: Anchor;
  readonly onChange: (at: Anchor) => void;
}) {
  return (
    <Select
      label="Counted to"
      className={classes.anchor}
      data={choices(ANCHOR_WORDS)}
      value={at}
      allowDeselect={false}
      onChange={(value) => value !== null && onChange(value as Anchor)}
    />
  );
}

/** Days and months are different rules: 12 months is not 365 days. */
function SpanFields({
  span,
  onChange,
}: {
  readonly span: Span;
  readonly onChange: (span: Span) => void;
}) {
  return (
    <>
      <NumberInput
        label="How long"
        min={0}
        max={10_000}
        allowDecimal={false}
        className={classes.number}
        value={span.amount}
        onChange={(amount) =>
          onChange({ ...span, amount: Math.max(0, Math.round(Number(amount) || 0)) })
        }
      />
      <Select
        label="Unit"
        className={classes.unit}
        data={choices(UNIT_WORDS)}
        value={span.unit}
        allowDeselect={false}
        onChange={(unit) => unit !== null && onChange({ ...span, unit: unit as Span['unit'] })}
      />
    </>
  );
}

interface CountriesFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (countries: string[]) => void;
}

/** Two-letter codes; anything else is not taken in. */
export function CountriesField({ label, value, onChange }: CountriesFieldProps) {
  return (
    <TagsInput
      label={label}
      placeholder="US"
      className={classes.words}
      value={[...value]}
      onChange={(words) =>
        onChange(
          [...new Set(words.map((word) => word.trim().toUpperCase()))].filter((word) =>
            /^[A-Z]{2}$/.test(word),
          ),
        )
      }
    />
  );
}
