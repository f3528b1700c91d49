import { type ReactNode, useContext, useMemo } from 'react';
import { EditFormContext } from './edit-form.ts';

interface EditScopeProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of a form: its fields are told apart from those of the same name elsewhere in it. */
export function EditScope({ name, children }: EditScopeProps) {
  const { path, unsaved } = useContext(EditFormContext);
  const form = useMemo(() => ({ path: `${path} ${name}`, unsaved }), [path, name, unsaved]);
  return <EditFormContext value={form}>{children}</EditFormContext>;
}
