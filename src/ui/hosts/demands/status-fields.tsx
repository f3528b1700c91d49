import { Checkbox, Group } from '@mantine/core';
import type { StatusDemand } from '../../../core/admission/demands/status.ts';
import type { ApplicantStatus } from '../../../core/applicant/profile.ts';
import { problemOf } from '../../../core/shared/field-problem.ts';
import type { DemandFieldsProps } from './demand-fields.ts';

const WORDS: Readonly<Record<ApplicantStatus, string>> = {
  student: 'Students',
  'final-year': 'Final-year students',
  graduate: 'Graduates',
};

export function StatusFields({ demand, problems, onChange }: DemandFieldsProps<StatusDemand>) {
  return (
    <Checkbox.Group<ApplicantStatus>
      label="Taken"
      value={[...demand.oneOf]}
      error={problemOf(problems, 'oneOf')}
      onChange={(oneOf) => onChange({ ...demand, oneOf })}
    >
      <Group mt={4}>
        {Object.entries(WORDS).map(([value, label]) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
