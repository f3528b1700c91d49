import { createContext, useMemo } from 'react';

/** What things are typed into: a dialog, a pane of details, the page itself. */
export interface EditForm {
  /** Tells fields of one name apart that stand at one place: "Add host", "Emergency contact". */
  readonly path: string;
  /** The names of what was typed into it and is not saved. */
  readonly unsaved: Set<string>;
  /** A dialog asks before it throws away what was typed; elsewhere a field puts it back by itself. */
  readonly asks: boolean;
}

export const EditFormContext = createContext<EditForm>({
  path: '',
  unsaved: new Set(),
  asks: false,
});

/** A form of its own, for the context of what stands in it. */
export function useEditForm(path: string, asks: boolean): EditForm {
  return useMemo(() => ({ path, unsaved: new Set(), asks }), [path, asks]);
}
