import type { DocumentType } from '../documents/document-type.ts';
import { withArticle } from '../shared/with-article.ts';
import { type ClauseStanding, RANK } from './clause-standing.ts';
import { describeInside } from './describe-inside.ts';
import { lowerTitle, upperFirst } from './describe-type.ts';
import { listWords } from './describe-words.ts';
import { wantedWords } from './explain-demands.ts';
import { explainDistinctReason } from './explain-distinct.ts';
import { explainReason } from './explain-reason.ts';
import { fromBest, type JudgedTree } from './judged-tree.ts';
import { ruleTypes } from './rule-types.ts';

export interface ReasonGround {
  readonly types: readonly DocumentType[];
  /** The passport travelled with. */
  readonly nationality: string | undefined;
}

/** Why a tree of clauses stands as it does, worst first; the same is never said twice. */
export function explainTreeReason(tree: JudgedTree, ground: ReasonGround): string {
  const { rule, judged, children } = tree;
  if (judged.status === 'met') return clauseReasons(judged.parts, ground);
  if (rule.kind === 'distinct') return explainDistinctReason(judged.parts, ground.nationality);
  if (rule.kind === 'any') return anyReason(tree, ground);
  if (rule.kind === 'all' && !children.every((child) => child.rule.kind === 'document')) {
    const open = fromBest(children).filter((child) => child.judged.status !== 'met');
    return [...new Set(open.reverse().map((child) => explainTreeReason(child, ground)))].join(' ');
  }
  const open = judged.parts.filter(({ status }) => status !== 'met');
  return clauseReasons(
    [...open].sort((a, b) => RANK[b.status] - RANK[a.status]),
    ground,
  );
}

/** Clauses that fail alike, or are met alike, are one sentence with what all of them want. */
function clauseReasons(parts: readonly ClauseStanding[], { nationality }: ReasonGround): string {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return explainReason(first, nationality);
  const groups: ClauseStanding[] = [];
  for (const part of parts) {
    const at = groups.findIndex(
      ({ type, status, entry }) =>
        type === part.type && status === part.status && entry === part.entry,
    );
    const group = groups[at];
    if (group === undefined) groups.push(part);
    else groups[at] = joinStandings(group, part);
  }
  return [...new Set(groups.map((group) => explainReason(group, nationality)))].join(' ');
}

function joinStandings(a: ClauseStanding, b: ClauseStanding): ClauseStanding {
  return {
    ...a,
    demands: [...a.demands, ...b.demands],
    shortfalls: [...a.shortfalls, ...b.shortfalls],
  };
}

/** The nearest way, and what would do in its place. */
function anyReason(tree: JudgedTree, ground: ReasonGround): string {
  const { children, judged, rule } = tree;
  const clauses = children.flatMap((child) =>
    child.rule.kind === 'document' ? child.judged.parts.slice(0, 1) : [],
  );
  const noneYet = clauses.every(({ status, entry }) => status === 'missing' && entry === undefined);
  if (noneYet && clauses.length === children.length && clauses.length > 1)
    return noneYetReason(clauses, rule, ground);
  const [nearest, ...others] = fromBest(children);
  if (nearest === undefined) return '';
  const reason = explainTreeReason(nearest, ground);
  if (RANK[judged.status] <= RANK['applied-for'] || others.length === 0) return reason;
  return `${reason} ${otherWays(nearest, others, rule, ground)}`;
}

function otherWays(
  nearest: JudgedTree,
  others: readonly JudgedTree[],
  rule: JudgedTree['rule'],
  { types }: ReasonGround,
): string {
  const own = new Set(ruleTypes(nearest.rule));
  const isPlain = others.every(
    (other) => other.rule.kind === 'document' && !own.has(other.rule.type),
  );
  if (!isPlain)
    return `${EITHER[others.length] ?? 'Any one'} is enough: ${describeInside(rule, types)}.`;
  const named = others.map((other) => {
    const words = describeInside(other.rule, types);
    return withArticle(words);
  });
  const list = upperFirst(listWords(named, 'or'));
  return `${list}${list.includes(',') ? ',' : ''} would do in its place.`;
}

const EITHER: Readonly<Record<number, string>> = { 1: 'Either one' };

function noneYetReason(
  clauses: readonly ClauseStanding[],
  rule: JudgedTree['rule'],
  { types }: ReasonGround,
): string {
  const names = [...new Set(clauses.map(({ type }) => lowerTitle(type)))];
  const asked = [...new Set(clauses.map(wantedWords))];
  const none = `You have ${listWords(
    names.map((name) => `no ${name}`),
    'and',
  )} yet`;
  if (names.length === 1) return `${none}: the host wants one ${asked.join(', or ')}.`;
  const enough = `${none}; ${clauses.length === 2 ? 'either one' : 'any one'} is enough`;
  if (asked.length > 1) return `${enough}: ${describeInside(rule, types)}.`;
  return asked[0] === '' ? `${enough}.` : `${enough}. The host wants it ${asked[0]}.`;
}
