import { isPast } from '../../core/bin/bin-days.ts';
import type { Day } from '../../core/shared/day.ts';
import { firstInReach } from '../database/change.ts';
import type { WritableDb } from '../database/handles.ts';
import { writeWhole } from '../database/write-whole.ts';
import { listDeleted } from './deleted-rows.ts';
import { forgetThings } from './forget-things.ts';
import { sweepBlobs } from './sweep-blobs.ts';

/**
 * Lets go of what has been in the bin longer than its days, with the files that nothing names then. What
 * the steps were called stays in the history. Answers how many things went.
 */
export function emptyBin(db: WritableDb, today: Day): number {
  const reach = firstInReach(db);
  const past = listDeleted(db).filter(({ on, step }) => isPast(on, today, step >= reach));
  if (past.length === 0) return 0;
  writeWhole(db, () => forgetThings(db, past));
  sweepBlobs(db);
  return past.length;
}
