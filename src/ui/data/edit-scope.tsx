import { type ReactNode, useContext, useMemo } from 'react';
import { EditFormContext } from './edit-form.ts';

interface EditScopeProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A part of a form: its fields are told apart from those of the same name elsewhere in it. */
export function EditScope({ name, children }: EditScopeProps) {
  const outer = useContext(EditFormContext);
  const form = useMemo(() => ({ ...outer, path: `${outer.path} ${name}` }), [outer, name]);
  return <EditFormContext value={form}>{children}</EditFormContext>;
}
