import { Select } from '@mantine/core';

interface YesNoSelectProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

/** Yes, no, or not said: three answers, where a switch would make two. */
export function YesNoSelect({ label, value, onChange }: YesNoSelectProps) {
  return (
    <Select
      label={label}
      placeholder="Not said"
      clearable
      data={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ]}
      value={value === undefined ? null : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === null ? undefined : answer === 'yes')}
    />
  );
}
