import { Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { describeRule } from '../../core/requirements/describe-rule.ts';
import { PHASE_WORDS } from '../../core/requirements/phase-words.ts';
import type { Condition, Phase } from '../../core/requirements/requirement.ts';
import {
  conditionProblems,
  requirementProblems,
  ruleProblems,
} from '../../core/requirements/requirement-problems.ts';
import { problemOf } from '../../core/shared/field-problem.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { useToday } from '../data/use-status.ts';
import { choices } from '../shared/choices.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { FormFoot, INCOMPLETE } from './form-foot.tsx';
import { newCondition, type RequirementDraft } from './new-rule.ts';
import classes from './requirement-form.module.css';
import { CONDITION_WORDS } from './requirement-words.ts';
import { RuleEditor } from './rule-editor.tsx';
import { SourceFields } from './source-fields.tsx';

interface RequirementFormProps {
  readonly draft: RequirementDraft | undefined;
  readonly types: readonly DocumentType[];
  readonly onSave: (draft: RequirementDraft) => Promise<boolean>;
  readonly onClose: () => void;
  readonly fault: ShownFault | undefined;
}

/** A requirement written without seeing JSON, with the sentence that it says shown as it changes. */
export function RequirementForm({ draft, onClose, ...rest }: RequirementFormProps) {
  const title = draft?.id === undefined ? 'Add rule' : 'Edit rule';
  return (
    <Modal opened={draft !== undefined} onClose={onClose} title={title} size="xl">
      {draft !== undefined && <FormBody draft={draft} onClose={onClose} {...rest} />}
    </Modal>
  );
}

function FormBody({
  draft,
  types,
  onSave,
  onClose,
  fault,
}: RequirementFormProps & { draft: RequirementDraft }) {
  const today = useToday();
  const [now, setNow] = useState(draft);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<RequirementDraft>) => setNow({ ...now, ...part });
  const problems = requirementProblems(now, today);
  // A form that was only just opened does not complain yet; a demand says at once what it lacks.
  const shown = tried ? problems : [];
  const isComplete =
    ruleProblems(now.rule).length + conditionProblems(now.appliesWhen).length === 0;

  async function save(): Promise<void> {
    setTried(true);
    if (problems.length > 0) return;
    const { label, url, readOn } = now.source;
    const source = { label: label.trim(), url: url.trim(), readOn };
    if (await onSave({ ...now, title: now.title.trim(), source })) onClose();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        <p className={classes.sentence} aria-live="polite">
          {isComplete ? describeRule(now, types) : INCOMPLETE}
        </p>
        <TextInput
          label="Title"
          required
          placeholder="BLS card"
          data-autofocus
          value={now.title}
          error={problemOf(shown, 'title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <RuleEditor rule={now.rule} types={types} onChange={(rule) => change({ rule })} />
        <WhenFields now={now} onChange={change} />
        <Textarea
          label="What the host adds in words"
          autosize
          minRows={1}
          value={now.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <SourceFields
          source={now.source}
          problems={shown}
          onChange={(source) => change({ source })}
        />
        <FormFoot problems={shown} fault={fault} onCancel={onClose} />
      </Stack>
    </form>
  );
}

interface WhenFieldsProps {
  readonly now: RequirementDraft;
  readonly onChange: (part: Partial<RequirementDraft>) => void;
}

/** By which step it is wanted, and of whom. */
function WhenFields({ now, onChange }: WhenFieldsProps) {
  return (
    <>
      <Group grow align="flex-start">
        <Select
          label="When"
          data={choices(PHASE_WORDS)}
          value={now.phase}
          allowDeselect={false}
          onChange={(phase) => phase !== null && onChange({ phase: phase as Phase })}
        />
        <Select
          label="Asked of"
          data={choices(CONDITION_WORDS)}
          value={now.appliesWhen?.kind ?? 'always'}
          allowDeselect={false}
          onChange={(kind) =>
            kind !== null && onChange({ appliesWhen: newCondition(kind as Condition['kind']) })
          }
        />
      </Group>
      <ConditionEditor
        condition={now.appliesWhen}
        onChange={(appliesWhen) => onChange({ appliesWhen })}
      />
    </>
  );
}
