import { FAILING, type VerdictStatus } from '../requirements/verdict.ts';
import { VERDICT_WORDS } from '../requirements/verdict-words.ts';
import { findVerdictChanges } from '../season/verdict-changes.ts';
import type { Move } from './move.ts';
import type { MoveChange } from './move-change.ts';

/** Every verdict of the season that would stand otherwise. */
export function changedVerdicts({ before, after }: Pick<Move, 'before' | 'after'>): MoveChange[] {
  return findVerdictChanges(before.judged, after.judged).map(({ title, host, from, to }) => ({
    kind: 'verdict',
    says: `${title} at ${host.name} ${wordOf(from)} → ${wordOf(to)}`,
    worse: to !== undefined && FAILING.includes(to),
  }));
}

function wordOf(status: VerdictStatus | undefined): string {
  return status === undefined ? 'not asked' : VERDICT_WORDS[status].word.toLowerCase();
}
