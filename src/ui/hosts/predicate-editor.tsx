import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Anchor } from '../../core/requirements/anchor.ts';
import type { Predicate } from '../../core/requirements/predicates/predicate.ts';
import { predicateProblems } from '../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../core/shared/field-problem.ts';
import { useToday } from '../data/use-status.ts';
import { choices } from '../shared/choices.ts';
import { DayInput } from '../shared/day-input.tsx';
import { CountriesField } from './countries-field.tsx';
import { FactFields } from './fact-fields.tsx';
import { MonthDayInput } from './month-day-input.tsx';
import { newPredicate } from './new-rule.ts';
import { ANCHOR_WORDS, PREDICATE_WORDS } from './requirement-words.ts';
import classes from './rule-editor.module.css';
import { OptionalSpanFields, SpanFields } from './span-fields.tsx';

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
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div className={classes.predicate} role="group" aria-label={PREDICATE_WORDS[predicate.kind]}>
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
  const problems = predicateProblems(predicate);
  switch (predicate.kind) {
    case 'valid-through':
      return <ValidThroughFields predicate={predicate} onChange={onChange} />;
    case 'not-older-than':
    case 'within-before':
    case 'end-of-month-validity':
      return (
        <>
          <SpanFields
            span={predicate.span}
            error={problemOf(problems, 'span')}
            onChange={(span) => onChange({ ...predicate, span })}
          />
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
          error={problemOf(problems, 'countries')}
          onChange={(countries) => onChange({ ...predicate, countries })}
        />
      );
    case 'downloadable-until':
      return (
        <SpanFields
          span={predicate.span}
          error={problemOf(problems, 'span')}
          onChange={(span) => onChange({ ...predicate, span })}
        />
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
      <OptionalSpanFields
        label="And beyond by"
        span={plus}
        usual={{ amount: 6, unit: 'months' }}
        onChange={(next) =>
          onChange({
            ...predicate,
            plus: next,
            ...(next === undefined && { plusUnlessNationality: undefined }),
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
  const problems = predicateProblems(predicate);
  return (
    <>
      <MonthDayInput
        label="From"
        value={predicate.from}
        error={problemOf(problems, 'from')}
        onChange={(from) => onChange({ ...predicate, from })}
      />
      <MonthDayInput
        label="To"
        value={predicate.to}
        error={problemOf(problems, 'to')}
        onChange={(to) => onChange({ ...predicate, to })}
      />
      <AnchorField at={predicate.at} onChange={(at) => onChange({ ...predicate, at })} />
      <MonthDayInput
        label="Had by, if named"
        value={predicate.dueBy ?? ''}
        error={problemOf(problems, 'dueBy')}
        onChange={(dueBy) => onChange({ ...predicate, dueBy: dueBy === '' ? undefined : dueBy })}
      />
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
