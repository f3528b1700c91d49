import type { DocumentType } from '../documents/document-type.ts';
import { withArticle } from '../shared/with-article.ts';
import { type ClauseStanding, RANK } from './clause-standing.ts';
import { describeInside } from './describe-inside.ts';
import { lowerTitle, upperFirst } from './describe-type.ts';
import { listWords } from './describe-words.ts';
import { wantedWords } from './explain-demands.ts';
import { explainDistinctReason } from './explain-distinct.ts';
import { explainReason } from './explain-reason.ts';
import { failsByOutcome } from './explain-shortfall.ts';
import { fromBest, type JudgedTree } from './judged-tree.ts';
import type { Rule } from './requirement.ts';

export interface ReasonGround {
  readonly types: readonly DocumentType[];
  /** The passport travelled with. */
  readonly nationality: string | undefined;
}

/** Why a tree of clauses stands as it does, worst first; the same is never said twice. */
export function explainTreeReason(tree: JudgedTree, ground: ReasonGround): string {
  return treeReason(tree, ground).join(' ');
}

function treeReason(tree: JudgedTree, ground: ReasonGround): readonly string[] {
  const { rule, judged, children } = tree;
  if (judged.status === 'met') return clauseReasons(judged.parts, ground);
  switch (rule.kind) {
    case 'distinct':
      return explainDistinctReason(judged.parts, ground.nationality);
    case 'any':
      return anyReason(tree, ground);
    case 'all':
      return children.every((child) => child.rule.kind === 'document')
        ? openReasons(judged.parts, ground)
        : once(
            fromBest(children)
              .filter((child) => child.judged.status !== 'met')
              .reverse()
              .map((child) => treeReason(child, ground)),
          );
    case 'document':
    case 'at-least-of':
      return openReasons(judged.parts, ground);
  }
}

/** The worst first. */
function openReasons(parts: readonly ClauseStanding[], ground: ReasonGround): readonly string[] {
  const open = parts.filter(({ status }) => status !== 'met');
  return clauseReasons(
    [...open].sort((a, b) => RANK[b.status] - RANK[a.status]),
    ground,
  );
}

/** Of several explanations each sentence once. */
function once(reasons: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(reasons.flat())];
}

/** Clauses that fail alike, or are met alike, are one sentence with what all of them want. */
function clauseReasons(
  parts: readonly ClauseStanding[],
  { nationality }: ReasonGround,
): readonly string[] {
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
  return once(groups.map((group) => explainReason(group, nationality)));
}

function joinStandings(a: ClauseStanding, b: ClauseStanding): ClauseStanding {
  return {
    ...a,
    demands: [...a.demands, ...b.demands],
    shortfalls: [...a.shortfalls, ...b.shortfalls],
  };
}

/** The nearest way, and what would do in its place. */
function anyReason(tree: JudgedTree, ground: ReasonGround): readonly string[] {
  const { children, judged, rule } = tree;
  const clauses = children.flatMap((child) =>
    child.rule.kind === 'document' ? child.judged.parts.slice(0, 1) : [],
  );
  const noneYet = clauses.every(({ status, entry }) => status === 'missing' && entry === undefined);
  if (noneYet && clauses.length === children.length && clauses.length > 1)
    return noneYetReason(clauses, rule, ground);
  const [nearest, ...others] = fromBest(children);
  if (nearest === undefined) return [];
  const reason = treeReason(nearest, ground);
  const open = others.filter((other) => !other.judged.parts.some(failsByOutcome));
  if (RANK[judged.status] <= RANK['applied-for'] || open.length === 0) return reason;
  return [...reason, otherWays(open, ground)];
}

function otherWays(others: readonly JudgedTree[], { types }: ReasonGround): string {
  const named = others.map(({ rule }) => nameWay(rule, types));
  const list = upperFirst(named.join(', or '));
  return `${list}${list.includes(',') ? ',' : ''} would do as well.`;
}

function nameWay(rule: Rule, types: readonly DocumentType[]): string {
  const words = describeInside(rule, types);
  return rule.kind === 'document' ? withArticle(words) : words;
}

function noneYetReason(
  clauses: readonly ClauseStanding[],
  rule: Rule,
  { types }: ReasonGround,
): readonly string[] {
  const names = [...new Set(clauses.map(({ type }) => lowerTitle(type)))];
  const asked = [...new Set(clauses.map(wantedWords))];
  const none = `You have ${listWords(
    names.map((name) => `no ${name}`),
    'and',
  )} yet`;
  if (names.length === 1) return [`${none}: the host wants one ${asked.join(', or ')}.`];
  const enough = `${none}; ${clauses.length === 2 ? 'either one' : 'any one'} is enough`;
  if (asked.length > 1) return [`${enough}: ${withArticle(describeInside(rule, types))}.`];
  return asked[0] === '' ? [`${enough}.`] : [`${enough}.`, `The host wants it ${asked[0]}.`];
}
