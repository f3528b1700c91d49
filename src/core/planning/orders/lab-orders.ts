import type { DocumentType } from '../../documents/document-type.ts';
import { findType } from '../../documents/find-type.ts';
import type { LabOrder, OrderFor } from '../../hosts/lab-order.ts';
import { formBlocks } from '../../immunizations/form-blocks.ts';
import type { RecordCircumstances } from '../../immunizations/record-circumstances.ts';
import { sectionOf, type ToldHistory } from '../../immunizations/tell-history.ts';
import type { DocumentRule } from '../../requirements/clause-standing.ts';
import { describeTree } from '../../requirements/describe-rule.ts';
import { upperTitle } from '../../requirements/describe-type.ts';
import { isToType } from '../../requirements/is-to-type.ts';
import type { VerdictStatus } from '../../requirements/verdict.ts';
import { compareText } from '../../shared/compare-text.ts';
import type { Need as SeasonNeed } from '../renewals/unit.ts';
import { nameWays } from '../ways/name-ways.ts';
import {
  type Asked,
  type OrderDraft,
  type OrderGround,
  ordersFor,
  sayHighest,
  sayInsisting,
} from './order-words.ts';

export interface LabOrdersInput {
  /** The requirements of the rotations ahead, with the ways that the plans take. */
  readonly needs: readonly SeasonNeed[];
  readonly types: readonly DocumentType[];
  /** What record and papers tell together. */
  readonly told: ToldHistory;
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
 * with the hosts it serves. Made from the ways that the plans take through the rules that are not met;
 * no host is known by name here.
 */
export function listLabOrders(input: LabOrdersInput): readonly LabOrder[] {
  const { needs, types, told, at } = input;
  const ground: OrderGround = {
    blocks: formBlocks(told, at),
    types,
    tbPositive: sectionOf(told) !== 'A',
  };
  const byKey = new Map<string, Need[]>();
  for (const need of needs.flatMap((one) => ordersOf(one, ground))) {
    const same = byKey.get(need.draft.key);
    if (same === undefined) byKey.set(need.draft.key, [need]);
    else same.push(need);
  }
  return [...byKey.values()].flatMap(joinNeeds).sort(byKindAndHosts);
}

function ordersOf(need: SeasonNeed, ground: OrderGround): Need[] {
  const { verdict, served, ways } = need;
  const [way] = ways.taken;
  if (way === undefined || !OPEN.includes(verdict.status)) return [];
  const choice = nameWays(ways, ground.types);
  const lacked = way.lacks
    .filter((part) => !isToType(part) && isHealth(part.type))
    .map(({ rule }) => rule);
  return [...new Set(lacked.map(({ type }) => type))].flatMap((type) => {
    const asked = {
      type,
      hostName: served.hostName,
      // The way that is taken first: one order may serve others of the same kind of document too.
      ways: ways.taken.map(({ lacks }) =>
        lacks.filter((part) => part.rule.type === type).flatMap(({ rule }) => rule.predicates),
      ),
      hasChoice: choice !== '',
    };
    const wants = wantsOf(
      choice,
      lacked.filter((rule) => rule.type === type),
      ground,
    );
    const serves = servesOf(need, wants);
    return ordersFor(asked, ground).map((draft) => ({ draft, asked, serves }));
  });
}

function isHealth({ group, key }: DocumentType): boolean {
  return group === 'health' || key === 'drug-screen';
}

/** All ways where the host leaves a choice; else what it asks, without the name of the paper. */
function wantsOf(
  choice: string,
  clauses: readonly DocumentRule[],
  { types, tbPositive }: OrderGround,
): string {
  const type = clauses[0]?.type ?? '';
  const title = upperTitle(findType(types, type));
  const words = [...new Set(clauses.map((clause) => withoutTitle(clause, title, types)))];
  const asked = choice === '' ? words.filter((one) => one !== '').join('; ') : choice;
  if (!tbPositive || type !== 'tb-test') return asked;
  return `in place of the test, if the host agrees${asked === '' ? '' : ` (${asked})`}`;
}

function withoutTitle(clause: DocumentRule, title: string, types: readonly DocumentType[]): string {
  const words = describeTree(clause, types);
  if (words === title) return '';
  return words.startsWith(`${title}, `) ? words.slice(title.length + 2) : words;
}

function servesOf({ served, requirement, verdict }: SeasonNeed, wants: string): OrderFor {
  const { from, by } = verdict;
  return {
    host: served.host,
    hostName: served.hostName,
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
  const asked = needs.map((need) => need.asked);
  const detail = [draft.detail, sayInsisting(draft.key, asked), sayHighest(asked)]
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
