import { Modal, Select, Stack, TagsInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { admissionProblems } from '../../core/admission/admission-problems.ts';
import { kindOf } from '../../core/admission/demands/demand-kinds.ts';
import { describeAdmission } from '../../core/admission/describe-admission.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { useToday } from '../data/use-status.ts';
import { AdmissionEditor } from './admission-editor.tsx';
import { DEMAND_CHOICES, freshDemand } from './demand-choices.ts';
import { FormFoot, INCOMPLETE } from './form-foot.tsx';
import type { AdmissionDraft } from './new-admission.ts';
import classes from './requirement-form.module.css';
import { SourceFields } from './source-fields.tsx';

interface AdmissionFormProps {
  readonly draft: AdmissionDraft | undefined;
  readonly onSave: (draft: AdmissionDraft) => Promise<boolean>;
  readonly onClose: () => void;
  readonly fault: ShownFault | undefined;
}

/** An admission rule written without seeing JSON, with its sentence shown as it changes. */
export function AdmissionForm({ draft, onClose, ...rest }: AdmissionFormProps) {
  const title = draft?.id === undefined ? 'Add admission rule' : 'Edit admission rule';
  return (
    <Modal opened={draft !== undefined} onClose={onClose} title={title} size="xl">
      {draft !== undefined && <FormBody draft={draft} onClose={onClose} {...rest} />}
    </Modal>
  );
}

function FormBody({
  draft,
  onSave,
  onClose,
  fault,
}: AdmissionFormProps & { draft: AdmissionDraft }) {
  const today = useToday();
  const [now, setNow] = useState(draft);
  const [tried, setTried] = useState(false);
  const change = (part: Partial<AdmissionDraft>) => setNow({ ...now, ...part });
  const problems = admissionProblems(now, today);
  const shown = tried ? problems : [];

  async function save(): Promise<void> {
    setTried(true);
    if (problems.length > 0) return;
    if (await onSave(now)) onClose();
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
          {kindOf(now.demand).problems(now.demand).length === 0
            ? describeAdmission(now)
            : INCOMPLETE}
        </p>
        <Select
          label="What is asked"
          searchable
          data={DEMAND_CHOICES}
          value={now.demand.kind}
          allowDeselect={false}
          data-autofocus
          onChange={(kind) => change({ demand: freshDemand(kind, today) ?? now.demand })}
        />
        <AdmissionEditor
          key={now.demand.kind}
          demand={now.demand}
          onChange={(demand) => change({ demand })}
        />
        <TagsInput
          label="Only for these electives"
          description="By name or type; leave it empty for every elective"
          acceptValueOnBlur
          value={[...(now.electives ?? [])]}
          onChange={(words) => change({ electives: words.length > 0 ? words : undefined })}
        />
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
