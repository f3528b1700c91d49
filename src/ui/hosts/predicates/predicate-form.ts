import type { ReactNode } from 'react';
import type { DocumentType } from '../../../core/documents/document-type.ts';
import type { Day } from '../../../core/shared/day.ts';

/**
 * How one kind of predicate is written by hand. Methods and not properties, so that the table of all
 * kinds can be asked with any predicate: TypeScript takes a method's parameter either way.
 */
export interface PredicateForm<P> {
  /** The kind in the list of kinds. */
  readonly words: string;
  /** A new one, with the values that hosts use most. */
  blank(type: DocumentType, today: Day): P;
  /** What it needs to know beside its kind. */
  Fields(props: FieldsProps<P>): ReactNode;
}

export interface FieldsProps<P> {
  readonly predicate: P;
  /** The type of the document that it is asked of. */
  readonly type: DocumentType;
  onChange(predicate: P): void;
}
