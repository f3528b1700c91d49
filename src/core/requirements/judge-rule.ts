import { appliesTo } from './applies-to.ts';
import type { Circumstances } from './circumstances.ts';
import { type ClauseStanding, RANK, type RuleStatus } from './clause-standing.ts';
import type { Answer } from './conditions/answer.ts';
import type { Condition } from './conditions/condition.ts';
import { judgeClause, prepareClause } from './judge-clause.ts';
import { judgeDistinct } from './judge-distinct.ts';
import { type Judged, openWays, placeOf } from './judged.ts';
import type { Rule } from './requirement.ts';

/** Judges a tree of clauses. Pure; the cost is the clauses times the versions of their types. */
export function judgeRule(rule: Rule, circumstances: Circumstances): Judged {
  switch (rule.kind) {
    case 'document': {
      const clause = prepareClause(rule, circumstances);
      const standing = judgeClause(clause);
      return clause.outline.isCircumstance
        ? judgeCircumstance(standing)
        : {
            status: standing.status,
            parts: [standing],
            wants: standing.status === 'met' ? NOTHING : [rule.type],
            isClosed: false,
            isTheirs: false,
          };
    }
    case 'applicant':
      return judgeCondition(rule.condition, circumstances);
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

const NOTHING: readonly never[] = [];

/**
 * Met where it holds. Else that way is closed, also while the profile is silent: the other ways are
 * asked for until the person says that it holds.
 */
function judgeCondition(condition: Condition, circumstances: Circumstances): Judged {
  const answer = appliesTo(condition, circumstances);
  return {
    status: STATUS[answer],
    parts: NOTHING,
    wants: NOTHING,
    isClosed: answer !== 'yes',
    isTheirs: answer === 'yes',
    restsOn: [{ condition, answer }],
  };
}

const STATUS: Readonly<Record<Answer, RuleStatus>> = {
  yes: 'met',
  unknown: 'missing',
  no: 'impossible',
};

/** The person has it, or nobody can do anything about it; on a paper it may still be typed in. */
function judgeCircumstance(standing: ClauseStanding): Judged {
  const isMet = standing.status === 'met';
  const isOpen = isMet || standing.status === 'undated';
  return {
    status: isOpen ? standing.status : 'impossible',
    parts: [standing],
    wants: NOTHING,
    isClosed: !isMet,
    isTheirs: isMet,
  };
}

/** As good as the worst of them, and closed where one of them is. */
function joinAll(children: readonly Judged[]): Judged {
  const status = children.reduce<RuleStatus>(
    (worst, child) => (RANK[child.status] > RANK[worst] ? child.status : worst),
    'met',
  );
  const isClosed = children.some((child) => child.isClosed);
  const restsOn = children.flatMap((child) => child.restsOn ?? NOTHING);
  return {
    ...(restsOn.length > 0 && { restsOn }),
    status,
    parts: children.flatMap(({ parts }) => parts),
    wants: isClosed ? NOTHING : union(children),
    isClosed,
    isTheirs: children.some(({ isTheirs }) => isTheirs),
  };
}

/** As good as the `count` best of them; the first stand before later ones that are as good. */
function takeBest(children: readonly Judged[], count: number): Judged {
  const chosen = new Set([...children].sort((a, b) => placeOf(a) - placeOf(b)).slice(0, count));
  const joined = joinAll(children.filter((child) => chosen.has(child)));
  if (joined.status === 'met' || joined.isClosed) return joined;
  return { ...joined, wants: union(openWays(children, count)) };
}

function union(children: readonly Judged[]): string[] {
  return [...new Set(children.flatMap(({ wants }) => wants))];
}
