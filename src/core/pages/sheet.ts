/** One part of a printable page. */
export type SheetBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'checklist';
      readonly items: readonly { readonly text: string; readonly detail: string }[];
    }
  /** A line or more to write on by hand, under a label. */
  | { readonly kind: 'write-in'; readonly label: string; readonly lines: number };

/**
 * A page to print, as data: the window shows these blocks and the PDF prints the same ones, so they
 * cannot disagree. Longer ones run over onto further pages.
 */
export interface Sheet {
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly SheetBlock[];
  /** At the foot of every page: what it rests on, and the day. */
  readonly footer: string;
}
