import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { describeRule } from '../../core/requirements/describe-rule.ts';
import type { Condition, Phase } from '../../core/requirements/requirement.ts';
import { choices } from '../rotations/rotation-words.ts';
import { DayInput } from '../shared/day-input.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import type { ShownFault } from '../shared/read-fault.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { newCondition, type RequirementDraft } from './new-rule.ts';
import classes from './requirement-form.module.css';
import { CONDITION_WORDS, PHASE_WORDS } from './requirement-words.ts';
import { RuleEditor } from './rule-editor.tsx';

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
  const [now, setNow] = useState(draft);
  const change = (part: Partial<RequirementDraft>) => setNow({ ...now, ...part });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onSave({ ...now, title: now.title.trim() }).then((saved) => saved && onClose());
      }}
    >
      <Stack gap="sm">
        <p className={classes.sentence} aria-live="polite">
          {describeRule(now, types)}
        </p>
        <TextInput
          label="Title"
          required
          placeholder="BLS card"
          data-autofocus
          value={now.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <RuleEditor rule={now.rule} types={types} onChange={(rule) => change({ rule })} />
        <Group grow align="flex-start">
          <Select
            label="When"
            data={choices(PHASE_WORDS)}
            value={now.phase}
            allowDeselect={false}
            onChange={(phase) => phase !== null && change({ phase: phase as Phase })}
          />
          <Select
            label="Asked of"
            data={choices(CONDITION_WORDS)}
            value={now.appliesWhen?.kind ?? 'always'}
            allowDeselect={false}
            onChange={(kind) =>
              kind !== null && change({ appliesWhen: newCondition(kind as Condition['kind']) })
            }
          />
        </Group>
        <ConditionEditor
          condition={now.appliesWhen}
          onChange={(appliesWhen) => change({ appliesWhen })}
        />
        <Textarea
          label="What the host adds in words"
          autosize
          minRows={1}
          value={now.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <SourceFields draft={now} onChange={change} />
        <FaultNote fault={fault} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={now.title.trim() === ''}>
            Save rule
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface SourceFieldsProps {
  readonly draft: RequirementDraft;
  readonly onChange: (part: Partial<RequirementDraft>) => void;
}

/** Where the rule was read, and when: no rule is shown without its date. */
function SourceFields({ draft: { source }, onChange }: SourceFieldsProps) {
  return (
    <Group grow align="flex-start">
      <TextInput
        label="Read on the page"
        placeholder="Visiting students, requirements"
        value={source.label}
        onChange={(event) => onChange({ source: { ...source, label: event.currentTarget.value } })}
      />
      <TextInput
        label="Address"
        placeholder="https://"
        value={source.url}
        onChange={(event) => onChange({ source: { ...source, url: event.currentTarget.value } })}
      />
      <DayInput
        label="Read on"
        value={source.readOn}
        onChange={(readOn) => readOn && onChange({ source: { ...source, readOn } })}
      />
    </Group>
  );
}
