/** Something that the palette finds and does. */
export interface Command {
  readonly id: string;
  readonly group:
    | 'Go to'
    | 'Do'
    | 'Documents'
    | 'Hosts'
    | 'Rotations'
    | 'Packets'
    | 'Letters'
    | 'Budget'
    | 'Document types';
  readonly label: string;
  readonly description?: string | undefined;
  /** Further words by which it is found. */
  readonly words?: string | undefined;
  /** Stands behind everything else that is found. */
  readonly isLast?: boolean | undefined;
  readonly run: () => void;
}
