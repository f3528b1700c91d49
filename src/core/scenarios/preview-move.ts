import { listWords } from '../requirements/describe-words.ts';
import { changedAdmission } from './changed-admission.ts';
import { changedDeadlines } from './changed-deadlines.ts';
import { changedMoney } from './changed-money.ts';
import { changedOverlaps } from './changed-overlaps.ts';
import { changedVerdicts } from './changed-verdicts.ts';
import type { Move } from './move.ts';
import { MOVE_CHANGE_KINDS, type MoveChange, type MoveChangeKind } from './move-change.ts';

export interface MovePreview {
  /** All of it in a line. */
  readonly says: string;
  /** What gets worse first, then by kind. */
  readonly changes: readonly MoveChange[];
}

/** Everything that a move changes, before it is saved. */
export function previewMove(move: Move): MovePreview {
  const found = [
    ...changedVerdicts(move),
    ...changedAdmission(move),
    ...changedOverlaps(move),
    ...changedDeadlines(move),
    ...changedMoney(move),
  ];
  // Array sorting is stable: within those that get worse, and the others, the kinds stay in order.
  const changes = found.sort((a, b) => Number(b.worse) - Number(a.worse));
  return { says: sayAll(changes), changes };
}

/** More changes than this are counted, not named. */
const NAMED = 3;

/** "2 verdicts and 1 deadline change: BLS card at Lakeside met → expiring." What gets worse is named first. */
function sayAll(changes: readonly MoveChange[]): string {
  if (changes.length === 0) return 'Nothing else changes.';
  const named = changes.slice(0, NAMED).map(({ says }) => says);
  const more = changes.length > NAMED ? [`${changes.length - NAMED} more`] : [];
  const verb = changes.length === 1 ? 'changes' : 'change';
  return `${listWords(countKinds(changes), 'and')} ${verb}: ${[...named, ...more].join('; ')}.`;
}

const KIND_WORDS: Readonly<Record<MoveChangeKind, readonly [one: string, more: string]>> = {
  verdict: ['verdict', 'verdicts'],
  admission: ['admission rule', 'admission rules'],
  overlap: ['overlap', 'overlaps'],
  deadline: ['deadline', 'deadlines'],
  money: ['budget line', 'budget lines'],
};

function countKinds(changes: readonly MoveChange[]): string[] {
  return MOVE_CHANGE_KINDS.flatMap((wanted) => {
    const count = changes.filter(({ kind }) => kind === wanted).length;
    return count === 0 ? [] : [`${count} ${KIND_WORDS[wanted][count === 1 ? 0 : 1]}`];
  });
}
