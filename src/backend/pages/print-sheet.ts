import { layoutSheet } from '../../core/pages/layout-sheet.ts';
import type { Sheet } from '../../core/pages/sheet.ts';
import { tidyText } from '../../core/pages/tidy-text.ts';
import type { Day } from '../../core/shared/day.ts';
import { workerEntry } from '../workers/worker-entry.ts';
import { createWorkerPool } from '../workers/worker-pool.ts';
import { loadPageFont, readPageFont } from './page-font.ts';
import type { SheetAnswer, SheetTask } from './sheet-task.ts';

/** A minute: a sheet of a hundred pages takes seconds; beyond this something hangs. */
const TIMEOUT = 60_000;

export interface PrintRequest {
  readonly sheet: Sheet;
  /** The applicant's name, for the PDF's own facts; may be empty. */
  readonly author: string;
  readonly madeOn: Day;
  /** Where the widths of words are kept between two sheets. */
  readonly widths?: Map<string, number> | undefined;
  readonly signal?: AbortSignal;
}

/**
 * A sheet as a PDF on US Letter, drawn in a worker thread. The same sheet on the same day gives the
 * same bytes. Throws Fault `character-not-covered`.
 */
export async function printSheet(request: PrintRequest): Promise<Uint8Array> {
  const { sheet, author, madeOn, widths, signal } = request;
  const pages = layoutSheet(sheet, await loadPageFont(widths));
  const [regular, bold] = await Promise.all([readPageFont('regular'), readPageFont('bold')]);
  const pool = createWorkerPool({
    entry: workerEntry('sheet', import.meta.url),
    size: 1,
    memoryMB: 512,
  });
  try {
    const title = tidyText([sheet.title, sheet.subtitle].filter(Boolean).join(' - '));
    const task: SheetTask = {
      pages,
      title,
      author: tidyText(author),
      madeOn,
      fonts: { regular, bold },
    };
    const { bytes } = await pool.run<SheetAnswer>(task, {
      timeoutMs: TIMEOUT,
      ...(signal && { signal }),
    });
    return bytes;
  } finally {
    await pool.close();
  }
}
