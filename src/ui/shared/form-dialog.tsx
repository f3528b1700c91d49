import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { EditFormContext, useEditForm } from '../data/edit-form.ts';
import { useEscape } from './escape.ts';
import { UnsavedNote } from './unsaved-note.tsx';
import { useAskedClose } from './use-asked-close.ts';

interface FormDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
}

/** A dialog in which something is made: it asks before it throws away what was typed. */
export function FormDialog({ opened, title, onClose, children, ...dialog }: FormDialogProps) {
  const form = useEditForm(title, true);
  const { close, isAsking, stay } = useAskedClose(form, onClose);
  useEscape('dialog', opened, close);
  return (
    <Modal
      opened={opened}
      title={title}
      onClose={close}
      closeOnEscape={false}
      attributes={{ content: { 'data-escape': true } }}
      {...dialog}
    >
      <UnsavedNote isAsking={isAsking} onStay={stay} onDrop={onClose} />
      <EditFormContext value={form}>{children}</EditFormContext>
    </Modal>
  );
}
