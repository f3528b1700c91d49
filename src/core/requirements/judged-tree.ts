import type { Circumstances } from './circumstances.ts';
import { judgeRule } from './judge-rule.ts';
import { type Judged, placeOf } from './judged.ts';
import type { Rule } from './requirement.ts';

/** A rule that is not met, with each of its parts judged on its own: what sentences are made from. */
export interface JudgedTree {
  readonly rule: Rule;
  readonly judged: Judged;
  /** In rule order; empty for a clause, for what is met and for "each another". */
  readonly children: readonly JudgedTree[];
}

/** Judges the parts again, which only a tree that is not met costs. */
export function judgedTree(rule: Rule, judged: Judged, circumstances: Circumstances): JudgedTree {
  const parts = judged.status === 'met' ? [] : judgedApart(rule);
  const children = parts.map((child) =>
    judgedTree(child, judgeRule(child, circumstances), circumstances),
  );
  return { rule, judged, children };
}

/** The parts that stand or fall each by itself; those of "each another" share what is on file. */
function judgedApart(rule: Rule): readonly Rule[] {
  switch (rule.kind) {
    case 'document':
    case 'applicant':
    case 'distinct':
      return [];
    case 'all':
    case 'any':
    case 'at-least-of':
      return rule.rules;
  }
}

/** The best first; the first stand before later ones that are as good. */
export function fromBest(children: readonly JudgedTree[]): JudgedTree[] {
  return [...children].sort((a, b) => placeOf(a.judged) - placeOf(b.judged));
}
