import { type ClauseStanding, RANK, type RuleStatus } from './clause-standing.ts';
import type { Answer } from './conditions/answer.ts';
import type { Condition } from './conditions/condition.ts';

/** A rule judged: its status and the clauses that make it, in rule order. */
export interface Judged {
  readonly status: RuleStatus;
  readonly parts: readonly ClauseStanding[];
  /** Keys of the document types that would help, in rule order; empty when met. */
  readonly wants: readonly string[];
  /** It rests on a circumstance that the person has not: nothing that can be obtained would mend it. */
  readonly isClosed: boolean;
  /** It rests on a circumstance that the person has: of several ways this one is theirs. */
  readonly isTheirs: boolean;
  /** The conditions that it rests on beside documents; absent for most rules, which have none. */
  readonly restsOn?: readonly ConditionStanding[] | undefined;
}

/** Something about the person or the rotation, and whether it holds. */
export interface ConditionStanding {
  readonly condition: Condition;
  readonly answer: Answer;
}

/**
 * Where one of several ways stands among them, the least first. What holds comes first, then the way
 * that a circumstance of the person opens, unless nobody could go it, then the others from best to
 * worst. A way that rests on a circumstance they have not is the last.
 */
export function placeOf(way: Judged): number {
  const { status, isClosed } = way;
  const rank = RANK[status];
  if (rank <= RANK['applied-for']) return rank;
  if (isClosed) return CLOSED + rank;
  return isTheirWay(way) ? rank : OTHERS + rank;
}

/** More than any rank. */
const OTHERS = 10;
const CLOSED = 20;

/**
 * The ways among which this person has the choice, where `count` of them are wanted: without those
 * that are closed; only their own where a circumstance of theirs opens enough.
 */
export function openWays(ways: readonly Judged[], count: number): readonly Judged[] {
  const open = ways.filter(({ isClosed }) => !isClosed);
  const theirs = open.filter((way) => way.status === 'met' || isTheirWay(way));
  return theirs.length >= count && theirs.some(isTheirWay) ? theirs : open;
}

function isTheirWay({ isTheirs, status }: Judged): boolean {
  return isTheirs && status !== 'impossible';
}
