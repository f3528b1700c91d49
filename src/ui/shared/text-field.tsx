import { Textarea, TextInput } from '@mantine/core';
import { useTyped } from './use-typed.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Called when the person leaves the field, and only when the text changed. */
  readonly onSave: (text: string) => void;
  /** Several lines. */
  readonly prose?: boolean | undefined;
  readonly description?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly error?: string | undefined;
}

/** Text edited in place and saved when the field is left; Escape puts the old text back. */
export function TextField(props: TextFieldProps) {
  const { label, value, onSave, prose = false, description, placeholder, maxLength, error } = props;
  const { typed, type, send, field } = useTyped(label, value);

  function settle(): void {
    const text = prose ? typed : typed.trim();
    send(text, () => onSave(text));
  }

  const common = {
    label,
    description,
    placeholder,
    error,
    'data-unsettled': error === undefined ? undefined : true,
    value: typed,
    maxLength: maxLength ?? (prose ? 20_000 : 500),
    ...field(settle, { prose }),
    autoComplete: 'off',
  };
  if (prose) {
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxRows={12}
        onChange={(event) => type(event.currentTarget.value)}
      />
    );
  }
  return <TextInput {...common} onChange={(event) => type(event.currentTarget.value)} />;
}
