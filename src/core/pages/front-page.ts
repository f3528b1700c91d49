import type { PageSize } from './fit-page.ts';
import type { PageItem } from './page-item.ts';

/** A page that the app draws itself, always on US Letter portrait. */
export interface FrontPage {
  readonly sheet: PageSize;
  readonly items: readonly PageItem[];
}
