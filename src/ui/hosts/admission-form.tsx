import { Select, TagsInput } from '@mantine/core';
import { admissionProblems } from '../../core/admission/admission-problems.ts';
import { kindOf } from '../../core/admission/demands/demand-kinds.ts';
import { describeAdmission } from '../../core/admission/describe-admission.ts';
import { conditionProblems } from '../../core/requirements/requirement-problems.ts';
import type { ShownFault } from '../data/read-fault.ts';
import { AdmissionEditor } from './admission-editor.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import { DEMAND_CHOICES, freshDemand } from './demand-choices.ts';
import type { AdmissionDraft } from './new-admission.ts';
import { RuleForm } from './rule-form.tsx';

interface AdmissionFormProps {
  readonly draft: AdmissionDraft | undefined;
  readonly onSave: (draft: AdmissionDraft) => Promise<boolean>;
  readonly onClose: () => void;
  readonly fault: ShownFault | undefined;
}

/** An admission rule: what is asked, and of which electives. */
export function AdmissionForm(props: AdmissionFormProps) {
  return (
    <RuleForm {...props} noun="admission rule" say={sayWhole} problemsOf={admissionProblems}>
      {({ draft: { demand, electives = [], appliesWhen }, today, change }) => (
        <>
          <Select
            label="What is asked"
            searchable
            data={DEMAND_CHOICES}
            value={demand.kind}
            allowDeselect={false}
            data-autofocus
            onChange={(kind) => change({ demand: freshDemand(kind, today) ?? demand })}
          />
          <AdmissionEditor
            key={demand.kind}
            demand={demand}
            onChange={(next) => change({ demand: next })}
          />
          <TagsInput
            label="Only for these electives"
            description="By name or type; leave it empty for every elective"
            acceptValueOnBlur
            value={[...electives]}
            onChange={(words) => change({ electives: words.length > 0 ? words : undefined })}
          />
          <ConditionEditor
            label="Asked of"
            condition={appliesWhen}
            onChange={(condition) => change({ appliesWhen: condition })}
          />
        </>
      )}
    </RuleForm>
  );
}

function sayWhole(draft: AdmissionDraft): string | undefined {
  const { demand, appliesWhen } = draft;
  const problems = [...kindOf(demand).problems(demand), ...conditionProblems(appliesWhen)];
  return problems.length === 0 ? describeAdmission(draft) : undefined;
}
