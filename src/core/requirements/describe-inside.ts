import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { withArticle } from '../shared/with-article.ts';
import { sayCondition } from './conditions/say-condition.ts';
import { describePredicate } from './describe-predicate.ts';
import { lowerTitle, pluralTitle } from './describe-type.ts';
import { countWord, joinAlike, listWords } from './describe-words.ts';
import { isCircumstance } from './is-circumstance.ts';
import type { Rule } from './requirement.ts';

type Clause = Extract<Rule, { kind: 'document' }>;

/** A rule without its step and condition, for use after other words. */
export function describeInside(rule: Rule, types: readonly DocumentType[]): string {
  switch (rule.kind) {
    case 'document':
      return describeClause(lowerTitle(findType(types, rule.type)), rule, types);
    case 'applicant':
      return sayCondition(rule.condition);
    case 'all':
      return describeAll(rule.rules, types);
    case 'any':
      return describeAny(rule.rules, types);
    case 'at-least-of':
      return numbered(`at least ${rule.count} of`, rule.rules, types);
    case 'distinct':
      return describeDistinct(rule.rules, types);
  }
}

/** What a clause asks of its document, without the document's name; empty when nothing more. */
function askedWords(rule: Clause, types: readonly DocumentType[]): string {
  const { type: key, predicates, ...more } = rule;
  const type = findType(types, key);
  const asked = joinAlike(predicates.map((predicate) => describePredicate(predicate, type)));
  const dated =
    more.anyDate === true ? joinAlike([asked, 'of any date'].filter((part) => part !== '')) : asked;
  const words = isCircumstance(rule, type) ? `${dated} (only if that is so)` : dated;
  if (more.acceptAppliedFor === true) return `${words} (proof that you applied for it is enough)`;
  return more.paperOnly === true ? `${words} (the paper itself)` : words;
}

/** A clause under a name for its document: "BLS card, valid through the last day of the rotation". */
export function describeClause(name: string, rule: Clause, types: readonly DocumentType[]): string {
  return withAsked(name, askedWords(rule, types));
}

/** Several documents of which one is enough: what they have in common is said once. */
function describeAny(all: readonly Rule[], types: readonly DocumentType[]): string {
  const spared = all.flatMap(conditionIn);
  const rules = all.filter(({ kind }) => kind !== 'applicant');
  const none = `nothing if ${listWords(spared, 'or')}`;
  if (rules.length === 0) return none;
  if (spared.length > 0) return `${describeAny(rules, types)}, or else ${none}`;
  const clauses = rules.filter((rule) => rule.kind === 'document');
  if (clauses.length < rules.length || clauses.length < 2) return joinParts(rules, types, 'or');
  const asked = [...new Set(clauses.map((clause) => askedWords(clause, types)))];
  const names = [...new Set(clauses.map(({ type }) => lowerTitle(findType(types, type))))];
  if (asked.length === 1) return withAsked(listWords(names, 'or'), asked[0] ?? '');
  if (names.length > 1 || asked.includes('')) return joinParts(rules, types, 'or');
  return `${names[0]}, either ${asked.join(', or ')}`;
}

function conditionIn(rule: Rule): readonly string[] {
  return rule.kind === 'applicant' ? [sayCondition(rule.condition)] : [];
}

/** Several demands on papers of one type, which may be one paper or several. */
function describeAll(all: readonly Rule[], types: readonly DocumentType[]): string {
  const leansOn = all.flatMap(conditionIn);
  const rules = all.filter(({ kind }) => kind !== 'applicant');
  const only = `only if ${listWords(leansOn, 'and')}`;
  if (rules.length === 0) return only;
  if (leansOn.length > 0) return `${describeAll(rules, types)} (${only})`;
  const clauses = rules.filter((rule) => rule.kind === 'document');
  const names = new Set(clauses.map(({ type }) => lowerTitle(findType(types, type))));
  const [name = ''] = names;
  const asked = clauses.map((clause) => askedWords(clause, types));
  if (clauses.length < rules.length || names.size > 1 || asked.includes(''))
    return joinParts(rules, types, 'and');
  return `${name}, ${asked.join(', and one ')}`;
}

function withAsked(name: string, words: string): string {
  return words === '' || words.startsWith(' (') ? `${name}${words}` : `${name}, ${words}`;
}

/** One child needs no list; two read as a phrase, more as a numbered list in one sentence. */
function joinParts(
  rules: readonly Rule[],
  types: readonly DocumentType[],
  joiner: 'and' | 'or',
): string {
  if (rules.length > 2) return numbered(joiner === 'and' ? 'all of' : 'one of', rules, types);
  const parts = rules.map((child) => describeInside(child, types));
  const [first = '', second = ''] = parts;
  if (second === '') return first;
  const isShort = parts.every((part) => !part.includes(',') && !part.includes(' or '));
  if (isShort) return listWords(parts, joiner);
  const other = rules[1]?.kind === 'document' ? withArticle(second) : second;
  return `${first}${joiner === 'or' ? ', or else ' : ', and also '}${other}`;
}

function numbered(head: string, rules: readonly Rule[], types: readonly DocumentType[]): string {
  const parts = rules.map((child, index) => `(${index + 1}) ${describeInside(child, types)}`);
  return `${head} ${parts.join('; ')}`;
}

/** "two tuberculosis tests, one dated ..., another dated ...". */
function describeDistinct(rules: readonly Rule[], types: readonly DocumentType[]): string {
  const [first, ...others] = rules;
  const isOneType = first?.kind === 'document' && others.every((other) => isOf(other, first.type));
  if (first === undefined || !isOneType || others.length === 0)
    return `${numbered('each with a document of its own:', rules, types)}`;
  const name = `${countWord(rules.length)} ${pluralTitle(findType(types, first.type))}`;
  const asked = rules.map((rule) => (rule.kind === 'document' ? askedWords(rule, types) : ''));
  if (new Set(asked).size === 1) {
    return asked[0] === '' ? name : `${name}, each ${asked[0]}`;
  }
  return `${name}, ${oneAndAnother(asked)}`;
}

function isOf(rule: Rule, type: string): boolean {
  return rule.kind === 'document' && rule.type === type;
}

/** "one dated ..., another dated ..."; what nothing more is asked of is named as any. */
export function oneAndAnother(asked: readonly string[]): string {
  return asked
    .map(
      (words, index) =>
        `${index === 0 ? 'one' : 'another'} ${words === '' ? 'of any kind' : words}`,
    )
    .join(', ');
}
