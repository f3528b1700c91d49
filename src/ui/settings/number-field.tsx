import { NumberInput } from '@mantine/core';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  /** Called when the person leaves the field, and only when the number changed. */
  readonly onSave: (value: number | undefined) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly description?: string | undefined;
  /** Whole numbers only. */
  readonly whole?: boolean | undefined;
}

/** A number saved when the field is left; empty means that it is not said. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onSave, min, max, description, whole = false } = props;
  return (
    <NumberInput
      key={value ?? 'none'}
      label={label}
      description={description}
      hideControls
      allowDecimal={!whole}
      {...(min !== undefined && { min })}
      {...(max !== undefined && { max })}
      clampBehavior="strict"
      defaultValue={value ?? ''}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        const next = typed === '' ? undefined : Number(typed);
        if (next !== value && !Number.isNaN(next)) onSave(next);
      }}
    />
  );
}
