import { Select, TextInput } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { describeRule } from '../../core/requirements/describe-rule.ts';
import { PHASE_WORDS } from '../../core/requirements/phase-words.ts';
import {
  conditionProblems,
  requirementProblems,
  ruleProblems,
} from '../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../core/shared/field-problem.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { choices } from '../shared/choices.ts';
import { ConditionEditor } from './condition-editor.tsx';
import type { RequirementDraft } from './new-rule.ts';
import { RuleEditor } from './rule-editor.tsx';
import { RuleForm } from './rule-form.tsx';

interface RequirementFormProps {
  readonly draft: RequirementDraft | undefined;
  readonly types: readonly DocumentType[];
  readonly onSave: (draft: RequirementDraft) => Promise<boolean>;
  readonly onClose: () => void;
  readonly fault: ShownFault | undefined;
}

/** A requirement: its title, what has to be there, by which step it is wanted, and of whom. */
export function RequirementForm({ types, onSave, ...rest }: RequirementFormProps) {
  return (
    <RuleForm
      {...rest}
      noun="rule"
      say={(draft) => (isWhole(draft) ? describeRule(draft, types) : undefined)}
      problemsOf={requirementProblems}
      onSave={(draft) => onSave({ ...draft, title: draft.title.trim() })}
    >
      {({ draft, problems, change }) => (
        <>
          <TextInput
            label="Title"
            required
            placeholder="BLS card"
            data-autofocus
            value={draft.title}
            error={problemOf(problems, 'title')}
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <RuleEditor rule={draft.rule} types={types} onChange={(rule) => change({ rule })} />
          <WhenFields now={draft} onChange={change} />
        </>
      )}
    </RuleForm>
  );
}

/** A demand says at once what it lacks, and the rule says nothing until it lacks nothing. */
function isWhole({ rule, appliesWhen }: RequirementDraft): boolean {
  return ruleProblems(rule).length + conditionProblems(appliesWhen).length === 0;
}

interface WhenFieldsProps {
  readonly now: RequirementDraft;
  readonly onChange: (part: Partial<RequirementDraft>) => void;
}

/** By which step it is wanted, and of whom. */
function WhenFields({ now, onChange }: WhenFieldsProps) {
  return (
    <>
      <Select
        label="When"
        data={choices(PHASE_WORDS)}
        value={now.phase}
        allowDeselect={false}
        onChange={(phase) => phase !== null && onChange({ phase: phase })}
      />
      <ConditionEditor
        label="Asked of"
        condition={now.appliesWhen}
        onChange={(appliesWhen) => onChange({ appliesWhen })}
      />
    </>
  );
}
