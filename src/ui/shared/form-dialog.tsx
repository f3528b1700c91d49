import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { EditFormContext, useEditForm } from '../data/edit-form.ts';

interface FormDialogProps {
  readonly opened: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
}

/** A dialog in which something is made: what is typed in it is its own. */
export function FormDialog({ title, children, ...dialog }: FormDialogProps) {
  const form = useEditForm(title);
  return (
    <Modal title={title} {...dialog}>
      <EditFormContext value={form}>{children}</EditFormContext>
    </Modal>
  );
}
