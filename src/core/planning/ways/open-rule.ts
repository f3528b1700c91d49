import type { Circumstances } from '../../requirements/circumstances.ts';
import { judgeRule } from '../../requirements/judge-rule.ts';
import { openWays } from '../../requirements/judged.ts';
import type { Rule } from '../../requirements/requirement.ts';

/**
 * The rule with those branches only that are open to this person: none that rests on a circumstance
 * which they have not, and theirs alone where one of theirs opens it. Undefined where none is open.
 */
export function openRule(rule: Rule, circumstances: Circumstances): Rule | undefined {
  if (judgeRule(rule, circumstances).isClosed) return undefined;
  switch (rule.kind) {
    case 'document':
    case 'applicant':
    case 'distinct':
      return rule;
    case 'all':
      return { ...rule, rules: allOpen(rule.rules, circumstances) };
    case 'any':
    case 'at-least-of': {
      const count = rule.kind === 'any' ? 1 : rule.count;
      const rules = openBranches(rule.rules, count, circumstances);
      return { ...rule, rules: allOpen(rules, circumstances) };
    }
  }
}

/** The branches among which the person has the choice, where `count` of them are wanted. */
export function openBranches(
  rules: readonly Rule[],
  count: number,
  circumstances: Circumstances,
): readonly Rule[] {
  const branches = rules.map((rule) => ({ rule, judged: judgeRule(rule, circumstances) }));
  const open = openWays(
    branches.map(({ judged }) => judged),
    count,
  );
  return branches.filter(({ judged }) => open.includes(judged)).map(({ rule }) => rule);
}

function allOpen(rules: readonly Rule[], circumstances: Circumstances): readonly Rule[] {
  return rules.flatMap((rule) => openRule(rule, circumstances) ?? []);
}
