import type { ImportReport } from '../../contract/documents-contract.ts';
import type { Progress } from '../../contract/progress.ts';
import { LARGER_REFUSAL, LARGEST_FILE } from '../../core/documents/largest-file.ts';

type Event = Progress | { readonly kind: 'result'; readonly result: ImportReport };

/** The most bytes of one message, which lies in memory whole at both ends; a larger file goes alone. */
const PART_BYTES = 64 * 1024 * 1024;
/** The most files of one message. */
const PART_FILES = 500;

/**
 * The files in their order, so many together as one message may carry. Those that are larger than any that is
 * taken are in none: nobody reads them.
 */
export function partsOf(files: readonly File[]): readonly (readonly File[])[] {
  const parts: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    if (file.size > LARGEST_FILE) continue;
    const last = parts.at(-1);
    const fits = last !== undefined && last.length < PART_FILES && bytes + file.size <= PART_BYTES;
    if (fits) last.push(file);
    else parts.push([file]);
    bytes = fits ? bytes + file.size : file.size;
  }
  return parts;
}

/**
 * Sends files part by part, the next one when the one before is through, as one long work with one report.
 * What was taken in before a cancel or a failure is kept.
 */
export async function* sendInParts(
  files: readonly File[],
  send: (part: readonly File[]) => Promise<AsyncIterable<Event>>,
): AsyncGenerator<Event> {
  const tooLarge = files.filter(({ size }) => size > LARGEST_FILE);
  let report: ImportReport = {
    added: [],
    duplicates: [],
    assigned: [],
    repaired: [],
    refused: tooLarge.map(({ name }) => ({ file: name, ...LARGER_REFUSAL })),
  };
  let before = 0;
  const parts = partsOf(files);
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  for (const part of parts) {
    for await (const event of await send(part)) {
      if (event.kind === 'result') report = joinReports(report, event.result);
      else yield { ...event, done: before + event.done, total };
    }
    before += part.length;
  }
  yield { kind: 'result', result: report };
}

/** What two imports came to together. */
export function joinReports(first: ImportReport, second: ImportReport): ImportReport {
  return {
    added: [...first.added, ...second.added],
    duplicates: [...first.duplicates, ...second.duplicates],
    assigned: [...first.assigned, ...second.assigned],
    repaired: [...first.repaired, ...second.repaired],
    refused: [...first.refused, ...second.refused],
  };
}
