import type { DocumentType } from '../documents/document-type.ts';
import { withArticle } from '../shared/with-article.ts';
import { type ClauseStanding, RANK } from './clause-standing.ts';
import { sayCondition } from './conditions/say-condition.ts';
import { describeClause, describeInside } from './describe-inside.ts';
import { lowerTitle } from './describe-type.ts';
import { listWords } from './describe-words.ts';
import { wantedWords } from './explain-demands.ts';
import { explainDistinctReason } from './explain-distinct.ts';
import { explainReason } from './explain-reason.ts';
import { failsByOutcome } from './explain-shortfall.ts';
import { openWays } from './judged.ts';
import { fromBest, type JudgedTree } from './judged-tree.ts';
import { NOT_HERE, type Reason, sayReason } from './reason.ts';
import type { Rule } from './requirement.ts';

export interface ReasonGround {
  readonly types: readonly DocumentType[];
  /** The passport travelled with. */
  readonly nationality: string | undefined;
}

/** Why a tree of clauses stands as it does, worst first; the same is never said twice. */
export function explainTreeReason(tree: JudgedTree, ground: ReasonGround): readonly Reason[] {
  const { rule, judged, children } = tree;
  if (judged.status === 'met')
    return [...restingReasons(judged), ...clauseReasons(judged.parts, ground)];
  const isLeaf = rule.kind === 'applicant';
  if (judged.isClosed && judged.status === 'impossible' && !isLeaf)
    return closedReason(tree, ground);
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
              .flatMap((child) => explainTreeReason(child, ground)),
          );
    case 'applicant':
      return restingReasons(judged);
    case 'document':
    case 'at-least-of':
      return [...openReasons(judged.parts, ground), ...restingReasons(judged)];
  }
}

/** It rests on what the person has not, and what is no one's aim. */
function closedReason({ rule }: JudgedTree, { types }: ReasonGround): readonly Reason[] {
  const stands = 'is the only way, and it is nothing to obtain';
  return [{ what: nameWay(rule, types), stands, rule: '', few: 'is nothing to obtain' }];
}

/** The worst first. */
function openReasons(parts: readonly ClauseStanding[], ground: ReasonGround): readonly Reason[] {
  const open = parts.filter(({ status }) => status !== 'met');
  return clauseReasons(
    [...open].sort((a, b) => RANK[b.status] - RANK[a.status]),
    ground,
  );
}

/** Each once; what is wanted in any case has no way beside it. */
function once(reasons: readonly Reason[]): readonly Reason[] {
  const each = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = sayReason({ ...reason, instead: undefined });
    if (reason.instead === undefined || !each.has(key)) each.set(key, reason);
  }
  return [...each.values()];
}

/** Clauses that fail alike, or are met alike, are one reason with what all of them want. */
function clauseReasons(
  parts: readonly ClauseStanding[],
  { nationality }: ReasonGround,
): readonly Reason[] {
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

/** What holds of the person or the rotation, what does not, and what nobody has said. */
function restingReasons({ restsOn = [] }: JudgedTree['judged']): readonly Reason[] {
  return restsOn.map(({ condition, answer }) => {
    if (answer === 'unknown') {
      const what = `whether ${sayCondition(condition)}`;
      return { what, stands: 'is not said yet', rule: '' };
    }
    const clause = sayCondition(condition, answer === 'yes');
    const [what = ''] = /^(you|your \w+|the \w+)(?= )/.exec(clause) ?? [];
    return { what, stands: clause.slice(what.length).trim(), rule: '' };
  });
}

/** The nearest way, and what would do in its place; a way that is closed to the person is none. */
function anyReason(tree: JudgedTree, ground: ReasonGround): readonly Reason[] {
  const { judged } = tree;
  const ways = openWays(
    tree.children.map((child) => child.judged),
    1,
  );
  const children = tree.children.filter((child) => judged.isClosed || ways.includes(child.judged));
  const clauses = children.flatMap((child) =>
    child.rule.kind === 'document' ? child.judged.parts.slice(0, 1) : [],
  );
  const noneYet = clauses.every(({ status, entry }) => status === 'missing' && entry === undefined);
  if (noneYet && clauses.length === children.length && clauses.length > 1)
    return [
      noneYetReason(
        clauses,
        children.map(({ rule }) => rule),
        ground,
      ),
    ];
  const [nearest, ...others] = fromBest(children);
  if (nearest === undefined) return [];
  const reasons = explainTreeReason(nearest, ground);
  // Ways that fail by what nobody can choose come last, and are named where there are no others: what
  // is said of one way is never said as if it were the only one.
  const choosable = others.filter((other) => !other.judged.parts.some(failsByOutcome));
  const beside = choosable.length > 0 ? choosable : others;
  if (RANK[judged.status] <= RANK['applied-for'] || beside.length === 0) return reasons;
  const named = reasons.at(-1)?.types;
  const instead = listOr(beside.map((other) => nameWay(other.rule, ground.types, named)));
  return reasons.map((reason, at) => (at === reasons.length - 1 ? { ...reason, instead } : reason));
}

function listOr(ways: readonly string[]): string {
  return [...new Set(ways)].join(', or ');
}

/** "a chest X-ray report, dated ...", "two tuberculosis tests". */
function nameWay(
  rule: Rule,
  types: readonly DocumentType[],
  named: readonly string[] = [],
): string {
  // "or one from an OET", where the paper is named already.
  if (rule.kind === 'document' && named.includes(rule.type))
    return describeClause('one', rule, types);
  return articled(describeInside(rule, types));
}

function noneYetReason(
  clauses: readonly ClauseStanding[],
  rules: readonly Rule[],
  { types }: ReasonGround,
): Reason {
  const keys = [...new Set(clauses.map(({ type }) => type.key))];
  const names = [...new Set(clauses.map(({ type }) => lowerTitle(type)))];
  const asked = [...new Set(clauses.map(wantedWords))];
  const what = { what: listWords(names, 'or'), stands: NOT_HERE, types: keys } as const;
  if (names.length === 1) {
    const rule = asked.includes('') ? '' : asked.join(', or ');
    return { ...what, rule, asks: 'one' };
  }
  if (asked.length > 1)
    return { ...what, rule: articled(describeInside({ kind: 'any', rules }, types)) };
  const enough = names.length === 2 ? 'either one' : 'any one';
  return { ...what, rule: asked[0] === '' ? enough : `${enough}, ${asked[0]}` };
}

/** A thing wants its article; a list, several things and a clause about the person have none. */
function articled(words: string): string {
  return /^(one of|all of|at least|each with|two|three|four|five|you|your|the|that) /.test(words)
    ? words
    : withArticle(words);
}
