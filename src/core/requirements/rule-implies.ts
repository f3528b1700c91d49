import { canonicalText } from '../shared/canonical-text.ts';
import { clauseImplies, type RuleBasis } from './clause-implies.ts';
import type { Rule } from './requirement.ts';

/**
 * True when whatever satisfies `a` satisfies `b` as well, on the same days: the documents that `a`
 * accepts are among those that `b` accepts. Both ways true: the two ask the same. False also where
 * they cannot be compared.
 */
export function ruleImplies(a: Rule, b: Rule, basis: RuleBasis): boolean {
  return follows(plain(a), plain(b), (x, y) => ruleImplies(x, y, basis), basis);
}

type Follows = (a: Rule, b: Rule) => boolean;

function follows(a: Rule, b: Rule, then: Follows, basis: RuleBasis): boolean {
  if (a.kind === 'document' && b.kind === 'document') return clauseImplies(a, b, basis);
  if (a.kind === 'applicant' && b.kind === 'applicant')
    return canonicalText(a.condition) === canonicalText(b.condition);
  if (b.kind === 'all') return b.rules.every((child) => then(a, child));
  if (a.kind === 'any') return a.rules.every((child) => then(child, b));
  if (countedFollows(a, b, then)) return true;
  if (b.kind === 'any' && b.rules.some((child) => then(a, child))) return true;
  switch (a.kind) {
    case 'document':
    case 'applicant':
      return false;
    case 'at-least-of':
      // Some of its parts hold, and nobody can say which.
      return a.rules.every((child) => then(child, b));
    case 'all':
    case 'distinct':
      return a.rules.some((child) => then(child, b));
  }
}

/**
 * A tree of one child is that child; "one of n" and "n of n" are "any" and "all". Within "each
 * another" all parts of a part want papers of their own: they stand beside the others there, and a
 * part that may want several keeps the tree around it, since outside it one paper would do.
 */
function plain(rule: Rule): Rule {
  if (rule.kind === 'document' || rule.kind === 'applicant') return rule;
  if (rule.kind === 'distinct') return plainDistinct(rule.rules);
  const [only] = rule.rules;
  if (only !== undefined && rule.rules.length === 1) return plain(only);
  if (rule.kind !== 'at-least-of') return rule;
  if (rule.count === 1) return { kind: 'any', rules: rule.rules };
  return rule.count >= rule.rules.length ? { kind: 'all', rules: rule.rules } : rule;
}

function plainDistinct(written: readonly Rule[]): Rule {
  const rules = written.flatMap(eachApart);
  const [only] = rules;
  return only !== undefined && rules.length === 1 && takesOnePaper(only)
    ? only
    : { kind: 'distinct', rules };
}

/** What stands in "each another" with papers of its own. */
function eachApart(written: Rule): readonly Rule[] {
  const rule = plain(written);
  return rule.kind === 'all' || rule.kind === 'distinct' ? rule.rules.flatMap(eachApart) : [rule];
}

/**
 * "Three of these" gives "two of those" when enough of these have one of those each to itself; "each
 * with a paper of its own" gives another such when each of its clauses is given by another clause.
 */
function countedFollows(a: Rule, b: Rule, then: Follows): boolean {
  if (a.kind === 'distinct' && b.kind === 'distinct' && b.rules.every(takesOnePaper))
    return countPairs(b.rules, a.rules, (asked, given) => then(given, asked)) === b.rules.length;
  if (b.kind !== 'at-least-of' || (a.kind !== 'all' && a.kind !== 'at-least-of')) return false;
  const held = a.kind === 'all' ? a.rules.length : a.count;
  return held - (a.rules.length - countPairs(a.rules, b.rules, then)) >= b.count;
}

/** Whether one paper is always enough for it, also within "each another". */
function takesOnePaper(written: Rule): boolean {
  const rule = plain(written);
  switch (rule.kind) {
    case 'document':
      return true;
    case 'applicant':
      return false;
    case 'any':
      return rule.rules.every(takesOnePaper);
    case 'all':
    case 'distinct':
    case 'at-least-of':
      return false;
  }
}

/** The most items that have a partner of their own (augmenting paths; both lists are short). */
function countPairs(items: readonly Rule[], others: readonly Rule[], fits: Follows): number {
  const holders = new Array<number | undefined>(others.length).fill(undefined);
  const seat = (item: number, tried: Set<number>): boolean =>
    others.some((other, at) => {
      const rule = items[item];
      if (rule === undefined || tried.has(at) || !fits(rule, other)) return false;
      tried.add(at);
      const held = holders[at];
      if (held !== undefined && !seat(held, tried)) return false;
      holders[at] = item;
      return true;
    });
  return items.filter((_, item) => seat(item, new Set())).length;
}
