import type { DocumentType } from '../documents/document-type.ts';
import type { DocumentRule } from './clause-standing.ts';
import { type Demand, demandAlways, demandOf, type Silent } from './demand.ts';
import { isCircumstance } from './is-circumstance.ts';
import type { LimitsGround } from './limits.ts';
import type { Predicate } from './predicates/predicate.ts';
import { predicatesOf } from './predicates-of.ts';
import { typesRead } from './types-read.ts';
import { whatHolds } from './what-holds.ts';

/** What a clause says whatever the days: read once, and then judged for every rotation at the host. */
export interface ClauseOutline {
  readonly rule: DocumentRule;
  readonly type: DocumentType;
  /** As `isCircumstance` says of it. */
  readonly isCircumstance: boolean;
  /** Keys of the types that it looks at: its own, and those that its papers are dated from. */
  readonly reads: readonly string[];
  /** Its predicates in order, and at last what its document type holds where the host is silent. */
  readonly asked: readonly Asked[];
  /** All that it asks, where no day counts in it: most clauses ask for facts alone. */
  readonly always: readonly Demand[] | undefined;
}

interface Asked {
  readonly predicate: Predicate;
  readonly silent?: Silent | undefined;
  /** What it asks on any day; absent where the days count. */
  readonly always?: Demand | undefined;
}

export function outlineClause(rule: DocumentRule, type: DocumentType): ClauseOutline {
  const asked: Asked[] = predicatesOf(rule).map((predicate) => ({
    predicate,
    always: demandAlways(predicate, !rule.predicates.includes(predicate)),
  }));
  const holds = whatHolds(rule, type);
  if (holds !== undefined) asked.push({ predicate: holds.predicate, silent: holds });
  const always = asked.flatMap((one) => one.always ?? []);
  return {
    rule,
    type,
    isCircumstance: isCircumstance(rule, type),
    reads: typesRead(rule),
    asked,
    always: always.length === asked.length ? always : undefined,
  };
}

/** All that the clause asks on these days. */
export function demandsOn(
  { type, asked, always }: ClauseOutline,
  ground: LimitsGround,
): readonly Demand[] {
  return (
    always ??
    asked.map((one) => one.always ?? demandOf(one.predicate, ground, type.key, one.silent))
  );
}

/** Outlines of clauses on these types, each made when it is first asked for and kept as long as its clause. */
export function indexClauses(
  typeOf: (key: string) => DocumentType,
): (rule: DocumentRule) => ClauseOutline {
  const index = new WeakMap<DocumentRule, ClauseOutline>();
  return (rule) => {
    const known = index.get(rule);
    if (known !== undefined) return known;
    const outline = outlineClause(rule, typeOf(rule.type));
    index.set(rule, outline);
    return outline;
  };
}
