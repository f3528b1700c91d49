import type { Circumstances } from './circumstances.ts';
import { RANK, type RuleStatus } from './clause-standing.ts';
import { judgeClause } from './judge-clause.ts';
import { judgeDistinct } from './judge-distinct.ts';
import type { Judged } from './judged.ts';
import type { Rule } from './requirement.ts';

/** Judges a tree of clauses. Pure; the cost is the clauses times the versions of their types. */
export function judgeRule(rule: Rule, circumstances: Circumstances): Judged {
  switch (rule.kind) {
    case 'document': {
      const standing = judgeClause(rule, circumstances);
      return {
        status: standing.status,
        parts: [standing],
        wants: standing.status === 'met' ? [] : [rule.type],
      };
    }
    case 'distinct':
      return judgeDistinct(rule.rules, circumstances);
    case 'all':
      return joinAll(rule.rules.map((child) => judgeRule(child, circumstances)));
    case 'any':
      return takeBest(
        rule.rules.map((child) => judgeRule(child, circumstances)),
        1,
      );
    case 'at-least-of':
      return takeBest(
        rule.rules.map((child) => judgeRule(child, circumstances)),
        rule.count,
      );
  }
}

/** As good as the worst of them. */
function joinAll(children: readonly Judged[]): Judged {
  const status = children.reduce<RuleStatus>(
    (worst, child) => (RANK[child.status] > RANK[worst] ? child.status : worst),
    'met',
  );
  return { status, parts: children.flatMap(({ parts }) => parts), wants: union(children) };
}

/** As good as the `count` best of them; the first stand before later ones that are as good. */
function takeBest(children: readonly Judged[], count: number): Judged {
  const chosen = new Set(
    [...children].sort((a, b) => RANK[a.status] - RANK[b.status]).slice(0, count),
  );
  const joined = joinAll(children.filter((child) => chosen.has(child)));
  return joined.status === 'met' ? joined : { ...joined, wants: union(children) };
}

function union(children: readonly Judged[]): string[] {
  return [...new Set(children.flatMap(({ wants }) => wants))];
}
