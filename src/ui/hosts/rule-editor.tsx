import { ActionIcon, Button, Checkbox, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { findType } from '../../core/documents/find-type.ts';
import { describePredicate } from '../../core/requirements/describe-predicate.ts';
import { saySilent } from '../../core/requirements/explain-demands.ts';
import { isCircumstance } from '../../core/requirements/is-circumstance.ts';
import type { Predicate } from '../../core/requirements/predicates/predicate.ts';
import type { JoinedRule, Rule } from '../../core/requirements/requirement.ts';
import { joinProblems } from '../../core/requirements/requirement-problems.ts';
import { whatHolds } from '../../core/requirements/what-holds.ts';
import { problemOf } from '../../core/shared/field-problem.ts';
import { choices } from '../shared/choices.ts';
import { ConditionPart } from './condition-editor.tsx';
import { AmountField } from './fields/amount-field.tsx';
import classes from './fields/fields.module.css';
import { changeRuleKind, newClause } from './new-rule.ts';
import { PredicateEditor } from './predicate-editor.tsx';
import { RULE_WORDS } from './requirement-words.ts';

interface RuleEditorProps {
  readonly rule: Rule;
  readonly types: readonly DocumentType[];
  readonly onChange: (rule: Rule) => void;
  /** Levels above this one; the deepest takes single documents only. */
  readonly depth?: number;
  readonly label?: string;
}

/** As deep as the door takes a tree. */
const DEEPEST = 5;

/** What has to be there: one document with its demands, or several rules joined. */
export function RuleEditor({
  rule,
  types,
  onChange,
  depth = 1,
  label = 'What is asked',
}: RuleEditorProps) {
  return (
    <fieldset className={classes.rule} data-depth={depth}>
      <legend className="visually-hidden">{label}</legend>
      {depth < DEEPEST && (
        <Select
          label={label}
          className={classes.kind}
          data={choices(RULE_WORDS)}
          value={rule.kind}
          allowDeselect={false}
          onChange={(kind) => kind !== null && onChange(changeRuleKind(rule, kind))}
        />
      )}
      {rule.kind === 'document' && <ClauseEditor rule={rule} types={types} onChange={onChange} />}
      {rule.kind === 'applicant' && (
        <ConditionPart
          label="Where"
          condition={rule.condition}
          onChange={(condition) => onChange({ ...rule, condition })}
        />
      )}
      {'rules' in rule && (
        <JoinedEditor rule={rule} types={types} onChange={onChange} depth={depth} />
      )}
    </fieldset>
  );
}

interface JoinedEditorProps {
  readonly rule: JoinedRule;
  readonly types: readonly DocumentType[];
  readonly onChange: (rule: Rule) => void;
  readonly depth: number;
}

function JoinedEditor({ rule, types, onChange, depth }: JoinedEditorProps) {
  const put = (rules: readonly Rule[]) => onChange({ ...rule, rules });
  const problems = joinProblems(rule);
  return (
    <>
      {rule.kind === 'at-least-of' && (
        <AmountField
          label="How many"
          value={rule.count}
          error={problemOf(problems, 'count')}
          onChange={(count) => onChange({ ...rule, count })}
        />
      )}
      {rule.rules.map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a rule have no identity but their place
        <div key={index} className={classes.child}>
          <RuleEditor
            rule={child}
            types={types}
            depth={depth + 1}
            label={`Part ${index + 1}`}
            onChange={(next) => put(rule.rules.map((old, at) => (at === index ? next : old)))}
          />
          {rule.rules.length > 1 && (
            <ActionIcon
              className={classes.remove}
              aria-label={`Remove part ${index + 1}`}
              onClick={() => put(rule.rules.filter((_, at) => at !== index))}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      <Button
        variant="subtle"
        className={classes.add}
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={rule.rules.length >= 30}
        onClick={() => put([...rule.rules, newClause()])}
      >
        Add part
      </Button>
    </>
  );
}

type Clause = Extract<Rule, { kind: 'document' }>;

interface ClauseEditorProps {
  readonly rule: Clause;
  readonly types: readonly DocumentType[];
  readonly onChange: (rule: Rule) => void;
}

function ClauseEditor({ rule, types, onChange }: ClauseEditorProps) {
  const type = findType(types, rule.type);
  const put = (predicates: readonly Predicate[]) => onChange({ ...rule, predicates });
  const known = types.some(({ key }) => key === rule.type) ? types : [...types, type];
  return (
    <>
      <Select
        label="Document"
        searchable
        data={known.map(({ key, title }) => ({ value: key, label: title }))}
        value={rule.type}
        allowDeselect={false}
        onChange={(key) => key !== null && onChange({ ...rule, type: key })}
      />
      {rule.predicates.map((predicate, index) => (
        <PredicateEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: demands have no identity but their place and kind
          key={`${index}-${predicate.kind}`}
          predicate={predicate}
          type={type}
          onChange={(next) => put(rule.predicates.map((old, at) => (at === index ? next : old)))}
          onRemove={() => put(rule.predicates.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        variant="subtle"
        className={classes.add}
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={rule.predicates.length >= 20}
        onClick={() => put([...rule.predicates, { kind: 'valid-through', at: 'end' }])}
      >
        Add demand
      </Button>
      <Checkbox
        label="Proof that it was applied for is enough"
        checked={rule.acceptAppliedFor === true}
        onChange={(event) =>
          onChange({ ...rule, acceptAppliedFor: event.currentTarget.checked || undefined })
        }
      />
      <Checkbox
        label="Any date is taken"
        description={heldWords(rule, type)}
        checked={rule.anyDate === true}
        onChange={(event) =>
          onChange({ ...rule, anyDate: event.currentTarget.checked || undefined })
        }
      />
      <Checkbox
        label="Something one has or has not, and nothing to obtain"
        description="Such as a positive test, a disease had, an exemption. No plan ever asks for it."
        checked={isCircumstance(rule, type)}
        onChange={(event) => onChange(withCircumstance(rule, type, event.currentTarget.checked))}
      />
    </>
  );
}

/** What counts where the box is left open. */
function heldWords(rule: Clause, type: DocumentType): string {
  const holds = whatHolds({ ...rule, anyDate: undefined }, type);
  const ended = 'Else one whose printed end has passed is not taken.';
  if (holds === undefined) return ended;
  return `Else it must be ${describePredicate(holds.predicate, type)}, ${saySilent(holds)}.`;
}

/** Written down only where it differs from what the document and its demands say by themselves. */
function withCircumstance(rule: Clause, type: DocumentType, circumstance: boolean): Clause {
  const { circumstance: _, ...plain } = rule;
  return isCircumstance(plain, type) === circumstance ? plain : { ...plain, circumstance };
}
