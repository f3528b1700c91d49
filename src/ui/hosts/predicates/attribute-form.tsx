import { Select } from '@mantine/core';
import type { DocumentType, FactField } from '../../../core/documents/document-type.ts';
import type { Attribute } from '../../../core/requirements/predicates/attribute.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import classes from '../fields/fields.module.css';
import { NamesField } from '../fields/names-field.tsx';
import { FactSelect } from './fact-select.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const attributeForm: PredicateForm<Attribute> = {
  words: 'A word matches',
  blank: (type) => attributeOn(type, wordsOf(type)[0]?.key ?? ''),
  Fields: AttributeFields,
};

function wordsOf({ facts }: DocumentType): readonly FactField[] {
  return facts.filter(({ kind }) => kind !== 'number');
}

/** A question of yes or no is answered; of any other fact nothing is known yet. */
function attributeOn({ facts }: DocumentType, fact: string): Attribute {
  const isYesNo = facts.find(({ key }) => key === fact)?.kind === 'yes-no';
  return isYesNo ? { kind: 'attribute', fact, oneOf: ['yes'] } : { kind: 'attribute', fact };
}

function AttributeFields(props: FieldsProps<Attribute>) {
  const { predicate, type, onChange } = props;
  const { fact } = predicate;
  const isYesNo = type.facts.find(({ key }) => key === fact)?.kind === 'yes-no';
  return (
    <>
      <FactSelect
        fields={wordsOf(type)}
        type={type}
        noun="word"
        fact={fact}
        error={problemOf(predicateProblems(predicate), 'fact')}
        onChange={(next) => onChange(attributeOn(type, next))}
      />
      {isYesNo ? <AnswerField {...props} /> : <WordsFields {...props} />}
    </>
  );
}

function AnswerField({ predicate, onChange }: FieldsProps<Attribute>) {
  const { kind, fact, oneOf = [], noneOf = [] } = predicate;
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

function WordsFields({ predicate, onChange }: FieldsProps<Attribute>) {
  const { kind, fact, oneOf = [], noneOf = [] } = predicate;
  const problems = predicateProblems(predicate);
  const words = (list: readonly string[]) => (list.length > 0 ? [...list] : undefined);
  return (
    <>
      <NamesField
        label="One of"
        value={oneOf}
        error={problemOf(problems, 'oneOf')}
        onChange={(list) => onChange({ kind, fact, oneOf: words(list), noneOf: words(noneOf) })}
      />
      <NamesField
        label="None of"
        value={noneOf}
        error={problemOf(problems, 'noneOf')}
        onChange={(list) => onChange({ kind, fact, oneOf: words(oneOf), noneOf: words(list) })}
      />
    </>
  );
}
