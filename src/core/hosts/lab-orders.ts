import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { formBlocks } from '../immunizations/form-blocks.ts';
import type { ImmunizationRecord } from '../immunizations/immunization-record.ts';
import type { RecordCircumstances } from '../immunizations/record-circumstances.ts';
import type { RecordProof } from '../immunizations/record-proof.ts';
import { tbSection } from '../immunizations/tuberculosis-standing.ts';
import type { DocumentRule } from '../requirements/clause-standing.ts';
import { describeTree } from '../requirements/describe-rule.ts';
import { upperTitle } from '../requirements/describe-type.ts';
import type { Requirement, Rule } from '../requirements/requirement.ts';
import { typesIn } from '../requirements/types-in.ts';
import type { Verdict, VerdictStatus } from '../requirements/verdict.ts';
import { compareText } from '../shared/compare-text.ts';
import type { Host } from './host.ts';
import type { LabOrder, OrderFor } from './lab-order.ts';
import {
  type Asked,
  type OrderDraft,
  type OrderGround,
  ordersFor,
  sayHighest,
} from './order-words.ts';

export interface LabOrdersInput {
  /** The hosts of the season with how their requirements stand; a host with two rotations comes twice. */
  readonly judged: readonly { readonly host: Host; readonly verdicts: readonly Verdict[] }[];
  readonly types: readonly DocumentType[];
  readonly record: ImmunizationRecord;
  readonly proofs: readonly RecordProof[];
  readonly at: RecordCircumstances;
}

/** What a visit to the physician or laboratory can change. What nobody can meet is for the host to answer. */
const OPEN: readonly VerdictStatus[] = [
  'expiring',
  'unmet',
  'missing',
  'undated',
  'not-yet-due',
  'will-follow',
];

/** An order with the requirement that led to it. */
interface Need {
  readonly draft: OrderDraft;
  readonly asked: Asked;
  readonly serves: OrderFor;
}

const KINDS = { lab: 0, imaging: 1, shot: 2, visit: 3 } as const;

/**
 * The laboratory orders, X-rays, shots and signatures that the season's hosts still want, each once
 * with the hosts it serves. Made from the rules and from the verdicts that are not met; no host is
 * known by name here.
 */
export function listLabOrders(input: LabOrdersInput): readonly LabOrder[] {
  const ground: OrderGround = {
    blocks: formBlocks(input.record, input.at),
    types: input.types,
    tbPositive: tbSection(input.record) !== 'A',
  };
  const needs = input.judged.flatMap(({ host, verdicts }) =>
    verdicts.flatMap((verdict) => needsOf(host, verdict, input, ground)),
  );
  const byKey = new Map<string, Need[]>();
  for (const need of needs) {
    const same = byKey.get(need.draft.key);
    if (same === undefined) byKey.set(need.draft.key, [need]);
    else same.push(need);
  }
  return [...byKey.values()].flatMap(joinNeeds).sort(byKindAndHosts);
}

function needsOf(
  host: Host,
  verdict: Verdict,
  { types, proofs }: LabOrdersInput,
  ground: OrderGround,
): Need[] {
  const requirement = host.requirements.find(({ id }) => id === verdict.requirement);
  if (requirement === undefined || !OPEN.includes(verdict.status)) return [];
  const clauses = clausesOf(requirement.rule, ground.tbPositive).filter(({ type }) =>
    isHealth(findType(types, type)),
  );
  return [...new Set(clauses.map(({ type }) => type))]
    .filter((type) => !isOnlyToBeTyped(type, verdict, proofs))
    .flatMap((type) => {
      const ofType = clauses.filter((clause) => clause.type === type);
      const ways = ofType.map(({ predicates }) => predicates);
      const asked = { type, hostName: host.name, ways };
      const serves = servesOf(
        host,
        requirement,
        verdict,
        wantsOf(requirement.rule, ofType, ground),
      );
      return ordersFor(asked, ground).map((draft) => ({ draft, asked, serves }));
    });
}

function isHealth({ group, key }: DocumentType): boolean {
  return group === 'health' || key === 'drug-screen';
}

/** A paper is there, and only something printed on it is not typed in yet. */
function isOnlyToBeTyped(type: string, verdict: Verdict, proofs: readonly RecordProof[]): boolean {
  return verdict.status === 'undated' && !proofs.some((proof) => proof.type === type);
}

/**
 * The clauses worth going to the physician for. Of "a negative test, or a chest X-ray" that is the
 * test, or the X-ray for those whose test was positive; of other ways the first, and every way of
 * one kind of document, since then one order may serve them all.
 */
function clausesOf(rule: Rule, tbPositive: boolean): readonly DocumentRule[] {
  switch (rule.kind) {
    case 'document':
      return [rule];
    case 'all':
    case 'distinct':
      return rule.rules.flatMap((child) => clausesOf(child, tbPositive));
    case 'at-least-of':
    case 'any': {
      const ways = rule.rules.map((child) => clausesOf(child, tbPositive));
      const fitting = tbPositive ? ways.filter((way) => !way.some(isTbTest)) : ways;
      const [first = [], ...others] = fitting.length > 0 ? fitting : ways;
      const type = first[0]?.type;
      return [...first, ...others.flat().filter((clause) => clause.type === type)];
    }
  }
}

function isTbTest({ type }: DocumentRule): boolean {
  return type === 'tb-test';
}

/** The rule in words where it is about this type alone; else only the clauses of it. */
function wantsOf(
  rule: Rule,
  clauses: readonly DocumentRule[],
  { types, tbPositive }: OrderGround,
): string {
  const type = clauses[0]?.type ?? '';
  const words = typesIn(rule).every((one) => one === type)
    ? describeTree(rule, types)
    : clauses.map((clause) => describeTree(clause, types)).join('; ');
  const title = upperTitle(findType(types, type));
  const asked = words === title ? '' : words.replace(new RegExp(`^${escaped(title)}, `), '');
  if (!tbPositive || type !== 'tb-test') return asked;
  return `in place of the test, if the host agrees${asked === '' ? '' : ` (${asked})`}`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function servesOf(
  host: Host,
  requirement: Requirement,
  { from, by }: Verdict,
  wants: string,
): OrderFor {
  return {
    host: host.id,
    hostName: host.name,
    requirement: requirement.id,
    wants,
    note: requirement.note,
    ...(from !== undefined && { from }),
    ...(by !== undefined && { by }),
  };
}

function joinNeeds(needs: readonly Need[]): LabOrder[] {
  const [first] = needs;
  if (first === undefined) return [];
  const serves: OrderFor[] = [];
  for (const need of needs) {
    if (!serves.some((other) => isSame(other, need.serves))) serves.push(need.serves);
  }
  const orders = needs.map(({ draft }) => draft);
  const draft = orders.find(({ order }) => order.includes('quantitative')) ?? first.draft;
  const detail = [draft.detail, sayHighest(needs.map(({ asked }) => asked))]
    .filter((text) => text !== '')
    .join(' ');
  return [{ ...draft, detail, serves: serves.sort(byName) }];
}

/** The same host may come with several rotations: each window once. */
function isSame(a: OrderFor, b: OrderFor): boolean {
  return a.requirement === b.requirement && a.from === b.from && a.by === b.by;
}

function byName(a: OrderFor, b: OrderFor): number {
  return compareText(a.hostName, b.hostName) || compareText(a.requirement, b.requirement);
}

function byKindAndHosts(a: LabOrder, b: LabOrder): number {
  return (
    KINDS[a.kind] - KINDS[b.kind] || b.serves.length - a.serves.length || compareText(a.key, b.key)
  );
}
