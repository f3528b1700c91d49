import { soleNationality } from '../applicant/sole-nationality.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import type { RuleBasis } from '../requirements/clause-implies.ts';
import type { Requirement } from '../requirements/requirement.ts';
import { typesIn } from '../requirements/types-in.ts';
import type { Verdict, VerdictStatus } from '../requirements/verdict.ts';
import { byStart } from '../rotations/by-start.ts';
import { compareText } from '../shared/compare-text.ts';
import type { RotationId } from '../shared/id.ts';
import type { JudgedRotation } from './judged-rotation.ts';
import type { SeasonRows } from './season-rows.ts';
import { findStrictest, type RowRule, type Strictest } from './strictest-rule.ts';

/** One requirement of one rotation with its verdict. */
export interface MatrixItem {
  readonly requirement: Requirement;
  readonly verdict: Verdict;
}

/** Everything that one rotation asks of one row; never empty. */
export interface MatrixCell {
  readonly judged: JudgedRotation;
  /** Worst first. */
  readonly items: readonly [MatrixItem, ...MatrixItem[]];
}

/** A document type, or a set of types that one rule spans, against every rotation that asks for it. */
export interface MatrixRow {
  readonly key: string;
  readonly title: string;
  /** The types it is about, in rule order; one for a plain row. */
  readonly types: readonly DocumentType[];
  /** By rotation; no cell where nothing is asked. */
  readonly cells: ReadonlyMap<RotationId, MatrixCell>;
  readonly strictest?: Strictest | undefined;
}

export interface Matrix {
  /** By first day. */
  readonly columns: readonly JudgedRotation[];
  /** In the order of the document types; a rule over several types stands after its first one. */
  readonly rows: readonly MatrixRow[];
}

/** From best to worst, as a person sees them; of several requirements in a cell the worst shows. */
const FROM_BEST: readonly VerdictStatus[] = [
  'met',
  'waived',
  'not-yet-due',
  'applied-for',
  'will-follow',
  'dated-ahead',
  'undated',
  'expiring',
  'unmet',
  'missing',
  'impossible',
];

/** The document types against the rotations, every cell the verdicts that stand there. */
export function buildMatrix(
  judged: readonly JudgedRotation[],
  rows: Pick<SeasonRows, 'types' | 'profile' | 'today'>,
): Matrix {
  const columns = [...judged].sort((a, b) => byStart(a.rotation, b.rotation));
  const found = new Map<string, Found>();
  for (const column of columns) {
    for (const item of itemsOf(column)) put(found, column, item, rows.types);
  }
  const order = new Map(rows.types.map(({ key }, index) => [key, index]));
  const place = ({ types }: Found) => order.get(types[0]?.key ?? '') ?? order.size;
  const sorted = [...found.values()].sort(
    (a, b) => place(a) - place(b) || a.types.length - b.types.length || compareText(a.key, b.key),
  );
  return { columns, rows: sorted.map((row) => finishRow(row, rows)) };
}

interface Found {
  readonly key: string;
  readonly title: string;
  readonly types: readonly DocumentType[];
  readonly asked: { readonly judged: JudgedRotation; readonly items: MatrixItem[] }[];
}

function itemsOf({ host, verdicts }: JudgedRotation): MatrixItem[] {
  const requirements = new Map(host.requirements.map((one) => [one.id, one]));
  return verdicts.items.flatMap((verdict) => {
    const requirement = requirements.get(verdict.requirement);
    return requirement === undefined ? [] : [{ requirement, verdict }];
  });
}

function put(
  found: Map<string, Found>,
  judged: JudgedRotation,
  item: MatrixItem,
  types: readonly DocumentType[],
): void {
  const keys = typesIn(item.requirement.rule);
  const key = [...keys].sort().join('+');
  const row = found.get(key) ?? {
    key,
    title: keys.length === 1 ? findType(types, key).title : item.requirement.title,
    types: keys.map((type) => findType(types, type)),
    asked: [],
  };
  found.set(key, row);
  const cell = row.asked.at(-1);
  if (cell?.judged !== judged) row.asked.push({ judged, items: [item] });
  else cell.items.push(item);
}

function finishRow(
  { key, title, types, asked }: Found,
  rows: Pick<SeasonRows, 'types' | 'profile' | 'today'>,
): MatrixRow {
  const cells = asked.map(
    ({ judged, items }) => [judged.rotation.id, toCell(judged, items)] as const,
  );
  const rules: RowRule[] = asked.flatMap(({ items }) =>
    items.map(({ requirement, verdict }) => ({ requirement, breaksOn: verdict.breaksOn })),
  );
  const first = asked[0]?.judged.rotation;
  // What one host asks of its own paper no other host's rule contains.
  const isShared = types.every(({ belongsTo }) => belongsTo === undefined);
  const strictest = first && isShared ? findStrictest(rules, basisOn(first, rows)) : undefined;
  return { key, title, types, cells: new Map(cells), strictest };
}

/** Rules have no days of their own: all of a row are compared on those of its first rotation. */
function basisOn(
  { appliedOn, arrivesOn, start, end }: JudgedRotation['rotation'],
  { types, profile, today }: Pick<SeasonRows, 'types' | 'profile' | 'today'>,
): RuleBasis {
  const days = { application: appliedOn ?? today, start, end, needed: start, arrival: arrivesOn };
  return { days, types, nationality: soleNationality(profile) };
}

function toCell(judged: JudgedRotation, items: readonly MatrixItem[]): MatrixCell {
  const rank = ({ verdict }: MatrixItem) => FROM_BEST.indexOf(verdict.status);
  const sorted = [...items].sort((a, b) => rank(b) - rank(a));
  // A cell is made with its first item, and sorting loses none.
  return { judged, items: sorted as [MatrixItem, ...MatrixItem[]] };
}
