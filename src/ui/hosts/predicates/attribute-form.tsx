import { Select } from '@mantine/core';
import type { DocumentType, FactField } from '../../../core/documents/document-type.ts';
import { type FactWord, wordText } from '../../../core/documents/fact-value.ts';
import type { Attribute } from '../../../core/requirements/predicates/attribute.ts';
import { predicateProblems } from '../../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { WordsField } from '../../shared/words-field.tsx';
import classes from '../fields/fields.module.css';
import { FactSelect } from './fact-select.tsx';
import type { FieldsProps, PredicateForm } from './predicate-form.ts';

export const attributeForm: PredicateForm<Attribute> = {
  words: 'A word matches',
  blank: (type) => attributeOn(type, wordsOf(type)[0]?.key ?? ''),
  Fields: AttributeFields,
};

function wordsOf({ facts }: DocumentType): readonly FactField[] {
  return facts.filter(({ kind }) => kind !== 'number' && kind !== 'day');
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
      value={wordText(oneOf[0] ?? (noneOf[0] === 'yes' ? 'no' : 'yes'))}
      allowDeselect={false}
      onChange={(answer) => onChange({ kind, fact, oneOf: [answer ?? 'yes'] })}
    />
  );
}

function WordsFields({ predicate, type, onChange }: FieldsProps<Attribute>) {
  const { kind, fact } = predicate;
  const problems = predicateProblems(predicate);
  const field = type.facts.find(({ key }) => key === fact) ?? PLAIN;
  const lists = field.many === true ? MANY_LISTS : LISTS;
  return lists.map(([key, label]) => (
    <WordsField
      key={key}
      label={label}
      className={classes.words}
      field={field}
      value={predicate[key] ?? []}
      error={problemOf(problems, key)}
      onChange={(words) => onChange({ ...predicate, kind, fact, [key]: listOrNone(words) })}
    />
  ));
}

/** A fact that the type no longer has takes any words. */
const PLAIN: FactField = { key: '', label: '', kind: 'text' };

const LISTS = [
  ['oneOf', 'One of'],
  ['noneOf', 'None of'],
] as const;

const MANY_LISTS = [['allOf', 'All of'], ...LISTS] as const;

function listOrNone(words: readonly FactWord[]): readonly FactWord[] | undefined {
  return words.length > 0 ? words : undefined;
}
