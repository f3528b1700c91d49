import { NumberInput, Select, TagsInput } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Predicate } from '../../core/requirements/predicates/predicate.ts';
import { predicateProblems } from '../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../core/shared/field-problem.ts';
import { newAttribute } from './new-rule.ts';
import classes from './rule-editor.module.css';

type FactPredicate = Extract<Predicate, { kind: 'at-least' | 'attribute' }>;

interface FactFieldsProps {
  readonly predicate: FactPredicate;
  readonly type: DocumentType;
  readonly onChange: (predicate: Predicate) => void;
}

/** A number or word that stands on the document, and what it is compared with. */
export function FactFields({ predicate, type, onChange }: FactFieldsProps) {
  const isNumber = predicate.kind === 'at-least';
  const wanted = type.facts.filter(({ kind }) => (kind === 'number') === isNumber);
  const known = wanted.some(({ key }) => key === predicate.fact);
  const data = wanted.map(({ key, label }) => ({ value: key, label }));
  const problems = predicateProblems(predicate);
  const lacking = `${type.title} has no ${isNumber ? 'number' : 'word'} to compare. Add one to the type in Settings, or choose another demand.`;
  return (
    <>
      <Select
        label="What"
        className={classes.fact}
        data={
          known || predicate.fact === ''
            ? data
            : [...data, { value: predicate.fact, label: predicate.fact }]
        }
        value={predicate.fact === '' ? null : predicate.fact}
        allowDeselect={false}
        error={wanted.length === 0 ? lacking : problemOf(problems, 'fact')}
        onChange={(fact) => {
          if (fact === null) return;
          onChange(isNumber ? { ...predicate, fact } : newAttribute(type, fact));
        }}
      />
      {predicate.kind === 'at-least' ? (
        <NumberInput
          label="At least"
          className={classes.value}
          thousandSeparator=","
          suffix={unitSuffix(type, predicate.fact)}
          value={predicate.value === 0 ? '' : predicate.value}
          error={problemOf(problems, 'value')}
          onChange={(value) => onChange({ ...predicate, value: Number(value) || 0 })}
        />
      ) : (
        <AttributeFields predicate={predicate} type={type} onChange={onChange} />
      )}
    </>
  );
}

function unitSuffix(type: DocumentType, fact: string): string {
  const unit = type.facts.find(({ key }) => key === fact)?.unit;
  return unit === undefined ? '' : ` ${unit}`;
}

interface AttributeFieldsProps {
  readonly predicate: Extract<Predicate, { kind: 'attribute' }>;
  readonly type: DocumentType;
  readonly onChange: (predicate: Predicate) => void;
}

function AttributeFields({ predicate, type, onChange }: AttributeFieldsProps) {
  const { kind, fact, oneOf = [], noneOf = [] } = predicate;
  const field = type.facts.find(({ key }) => key === fact);
  if (field?.kind === 'yes-no') {
    return (
      <Select
        label="Answer"
        className={classes.unit}
        data={['yes', 'no']}
        value={oneOf[0] ?? (noneOf[0] === 'yes' ? 'no' : 'yes')}
        allowDeselect={false}
        onChange={(answer) => onChange({ kind, fact, oneOf: [answer ?? 'yes'] })}
      />
    );
  }
  const problems = predicateProblems(predicate);
  const words = (list: readonly string[]) => (list.length > 0 ? [...list] : undefined);
  return (
    <>
      <TagsInput
        label="One of"
        className={classes.words}
        value={[...oneOf]}
        error={problemOf(problems, 'oneOf')}
        acceptValueOnBlur
        onChange={(list) => onChange({ kind, fact, oneOf: words(list), noneOf: words(noneOf) })}
      />
      <TagsInput
        label="None of"
        className={classes.words}
        value={[...noneOf]}
        error={problemOf(problems, 'noneOf')}
        acceptValueOnBlur
        onChange={(list) => onChange({ kind, fact, oneOf: words(oneOf), noneOf: words(list) })}
      />
    </>
  );
}
