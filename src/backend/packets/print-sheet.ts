import { layoutSheet } from '../../core/packets/layout-sheet.ts';
import { tidyText } from '../../core/packets/tidy-text.ts';
import type { Day } from '../../core/shared/day.ts';
import type { Sheet } from '../../core/shared/sheet.ts';
import { workerEntry } from '../workers/worker-entry.ts';
import { createWorkerPool } from '../workers/worker-pool.ts';
import { loadPacketFont, readPacketFont } from './packet-font.ts';
import type { SheetAnswer, SheetTask } from './sheet-task.ts';

/** A minute: a sheet of a hundred pages takes seconds; beyond this something hangs. */
const TIMEOUT = 60_000;

export interface PrintRequest {
  readonly sheet: Sheet;
  /** The applicant's name, for the PDF's own facts; may be empty. */
  readonly author: string;
  readonly madeOn: Day;
  readonly signal?: AbortSignal;
}

/**
 * A sheet as a PDF on US Letter, drawn in a worker thread. The same sheet on the same day gives the
 * same bytes. Throws Fault `character-not-covered`.
 */
export async function printSheet(request: PrintRequest): Promise<Uint8Array> {
  const { sheet, author, madeOn, signal } = request;
  const pages = layoutSheet(sheet, await loadPacketFont());
  const [regular, bold] = await Promise.all([readPacketFont('regular'), readPacketFont('bold')]);
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
