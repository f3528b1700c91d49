import type { ClauseStanding } from './clause-standing.ts';
import { isRecordAlone } from './shelf.ts';

/**
 * True where a paper is here and only something printed on it has to be typed in or put right. What
 * the immunization record says without a paper prints nothing more.
 */
export function isToType({ status, entry }: ClauseStanding): boolean {
  const isOpen = status === 'undated' || status === 'dated-ahead';
  return isOpen && entry !== undefined && !isRecordAlone(entry);
}
