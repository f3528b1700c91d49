import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Predicate } from '../../core/requirements/predicates/predicate.ts';
import { useToday } from '../data/use-status.ts';
import classes from './fields/fields.module.css';
import { formOf, PREDICATE_CHOICES } from './predicates/predicate-forms.ts';

interface PredicateEditorProps {
  readonly predicate: Predicate;
  readonly type: DocumentType;
  readonly onChange: (predicate: Predicate) => void;
  readonly onRemove: () => void;
}

/** One demand on a document: its kind and what that kind needs to know. */
export function PredicateEditor({ predicate, type, onChange, onRemove }: PredicateEditorProps) {
  const today = useToday();
  const { words, Fields } = formOf(predicate.kind);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere
    <div className={classes.predicate} role="group" aria-label={words}>
      <Select
        label="Must be"
        className={classes.kind}
        data={PREDICATE_CHOICES}
        value={predicate.kind}
        allowDeselect={false}
        onChange={(kind) => kind !== null && onChange(formOf(kind).blank(type, today))}
      />
      <Fields predicate={predicate} type={type} onChange={onChange} />
      <ActionIcon onClick={onRemove} aria-label={`Remove "${words}"`} className={classes.remove}>
        <IconX size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
}
