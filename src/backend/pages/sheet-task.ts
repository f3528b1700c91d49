import type { FrontPage } from '../../core/pages/front-page.ts';
import type { Day } from '../../core/shared/day.ts';
import type { FontFiles } from './write-pdf.ts';

/** Pages laid out in full, and what the PDF says of itself. */
export interface SheetTask {
  readonly pages: readonly FrontPage[];
  readonly title: string;
  readonly author: string;
  readonly madeOn: Day;
  readonly fonts: FontFiles;
}

export interface SheetAnswer {
  readonly bytes: Uint8Array;
}
