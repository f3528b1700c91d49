import type { AdmissionRule } from '../admission/admission-rule.ts';
import { type AdmissionDemand, kindOf } from '../admission/demands/demand-kinds.ts';
import type { Requirement, Rule } from '../requirements/requirement.ts';
import { canonicalText } from '../shared/canonical-text.ts';

/** Which of the old are which of the new; each stands in one place only, in the order it came. */
export interface Pairing<Before, After> {
  /** In the order of the new. */
  readonly pairs: readonly { readonly before: Before; readonly after: After }[];
  readonly removed: readonly Before[];
  readonly added: readonly After[];
}

type Untitled = Omit<Requirement, 'id'>;
type Demanded = Omit<AdmissionRule, 'id'>;

/** From this on two rules of different titles are taken for one that was renamed: our inference. */
const LEAST_LIKENESS = 0.5;

/**
 * Finds each requirement of one version of a pack in another: by its title, and where titles
 * changed, by how alike the rules are. What is alike in every way goes first. The order of either
 * version plays no part.
 */
export function pairRequirements<Before extends Untitled, After extends Untitled>(
  before: readonly Before[],
  after: readonly After[],
): Pairing<Before, After> {
  return pairBest(before, after, (a, b) => {
    const likeness = ruleLikeness(a.rule, b.rule);
    if (plain(a.title) === plain(b.title)) return 2 + likeness + sameness(a.phase, b.phase);
    return likeness < LEAST_LIKENESS ? 0 : likeness;
  });
}

/** The same for admission rules: of one kind and about one thing. They have no titles. */
export function pairAdmission<Before extends Demanded, After extends Demanded>(
  before: readonly Before[],
  after: readonly After[],
): Pairing<Before, After> {
  return pairBest(before, after, (a, b) =>
    a.demand.kind === b.demand.kind && subjectOf(a.demand) === subjectOf(b.demand)
      ? 1 +
        sameness([a.electives, a.appliesWhen], [b.electives, b.appliesWhen]) +
        sameness(a.demand, b.demand)
      : 0,
  );
}

function subjectOf(demand: AdmissionDemand): string {
  return kindOf(demand).subject(demand);
}

/** Takes the best pairs first; among equals the text decides, so that no order of rows does. */
function pairBest<Before extends object, After extends object>(
  before: readonly Before[],
  after: readonly After[],
  score: (a: Before, b: After) => number,
): Pairing<Before, After> {
  const keyed = after.map((b) => ({ b, key: textOf(b) }));
  const candidates = before
    .flatMap((a) => {
      const key = textOf(a);
      return keyed.map((other) => ({
        a,
        b: other.b,
        score: score(a, other.b) + (key === other.key ? 1 : 0),
        key: `${key} ${other.key}`,
      }));
    })
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const partner = new Map<After, Before>();
  const taken = new Set<Before>();
  for (const { a, b } of candidates) {
    if (taken.has(a) || partner.has(b)) continue;
    taken.add(a);
    partner.set(b, a);
  }
  return {
    pairs: after.flatMap((b) => {
      const a = partner.get(b);
      return a === undefined ? [] : [{ before: a, after: b }];
    }),
    removed: before.filter((a) => !taken.has(a)),
    added: after.filter((b) => !partner.has(b)),
  };
}

/** What a rule says, without the identifier that only one side has. */
function textOf(rule: object): string {
  return canonicalText({ ...rule, id: undefined });
}

/** From 0 to 1: how much two rules share of their document types and their demands (Dice). */
export function ruleLikeness(a: Rule, b: Rule): number {
  const left = tokensOf(a);
  const right = tokensOf(b);
  const rest = [...right];
  const shared = left.filter((token) => {
    const at = rest.indexOf(token);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
}

/** The document types weigh as much as everything asked of them. */
function tokensOf(rule: Rule): string[] {
  if (rule.kind === 'applicant') return [`applicant ${rule.condition.kind}`];
  if (rule.kind !== 'document') return rule.rules.flatMap(tokensOf);
  const { type, predicates } = rule;
  return [type, ...predicates.map(({ kind }) => `${type} ${kind}`)];
}

function plain(title: string): string {
  return title.trim().toLowerCase();
}

function sameness(a: unknown, b: unknown): number {
  return canonicalText([a]) === canonicalText([b]) ? 0.5 : 0;
}
