import type { AskDemand } from '../../../core/admission/demands/ask.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import { LineField } from '../fields/line-field.tsx';
import type { DemandFieldsProps } from './demand-fields.ts';

export function AskFields({ demand, problems, onChange }: DemandFieldsProps<AskDemand>) {
  return (
    <LineField
      label="Question"
      value={demand.question}
      error={problemOf(problems, 'question')}
      onChange={(question) => onChange({ ...demand, question })}
    />
  );
}
