import { describeTree } from '../../core/requirements/describe-rule.ts';
import { upperTitle } from '../../core/requirements/describe-type.ts';
import { FAILING } from '../../core/requirements/verdict.ts';
import type { MatrixCell, MatrixRow } from '../../core/season/build-matrix.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { VERDICT_WORDS } from '../shared/state-words.ts';

/** True where the cell holds a rule that is the strictest of its row. */
export function isStrictest({ strictest }: MatrixRow, cell: MatrixCell): boolean {
  return cell.items.some(({ requirement }) => strictest?.ids.has(requirement.id) === true);
}

/** "BLS card, Lakeside: expiring, breaks 1 Mar 2027", for those who hear the matrix. */
export function nameCell(row: MatrixRow, { host, rotation }: JudgedRotation): string {
  const place = `${row.title}, ${host.name}`;
  const cell = row.cells.get(rotation.id);
  if (cell === undefined) return `${place}: not asked`;
  const [{ verdict }] = cell.items;
  const { status, breaksOn } = verdict;
  const breaks = FAILING.includes(status) && breaksOn !== undefined;
  const parts = [
    VERDICT_WORDS[status].word.toLowerCase(),
    breaks ? `breaks ${formatDay(breaksOn)}` : '',
    cell.items.length > 1 ? `the worst of ${cell.items.length} requirements` : '',
    isStrictest(row, cell) ? 'the strictest rule' : '',
  ];
  return `${place}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** The strictest rule of a row as its clause alone: "dated no more than 90 days before ...". */
export function sayStrictest({ strictest, types }: MatrixRow): string | undefined {
  if (strictest === undefined) return undefined;
  const words = describeTree(strictest.requirement.rule, types);
  const [type] = types;
  if (type === undefined || types.length > 1) return words;
  const title = `${upperTitle(type)}, `;
  return words.startsWith(title) ? words.slice(title.length) : words;
}
