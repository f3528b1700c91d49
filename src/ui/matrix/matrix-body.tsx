import type { DocumentGroup } from '../../core/documents/document-type.ts';
import type { MatrixRow } from '../../core/season/build-matrix.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import { GROUP_WORDS } from '../shared/group-words.ts';
import { type ListItem, splitBodies } from '../shared/list/list-items.ts';
import type { RowWindow } from '../shared/list/use-row-window.ts';
import classes from './matrix.module.css';
import { MatrixRowLine } from './matrix-row-line.tsx';
import type { GridPlace } from './move-in-grid.ts';
import type { ColumnWindow } from './use-column-window.ts';

export interface MatrixSection {
  readonly group: DocumentGroup;
  readonly rows: readonly MatrixLine[];
}

interface MatrixLine {
  readonly row: MatrixRow;
  /** From 1: row 0 is the header. */
  readonly index: number;
}

interface MatrixBodyProps {
  readonly items: readonly ListItem<MatrixLine>[];
  readonly rowWindow: RowWindow;
  readonly columns: readonly JudgedRotation[];
  readonly shown: ColumnWindow;
  /** The one stop for Tab. */
  readonly reached: GridPlace;
  readonly opened: { readonly row: MatrixRow; readonly column: number } | undefined;
}

/** The lines of the matrix that are drawn, a body of the table for each group. */
export function MatrixBody(props: MatrixBodyProps) {
  const { items, rowWindow, columns, shown, reached, opened } = props;
  return splitBodies(rowWindow.entries, items).map((entries, body) => {
    const first = entries[0];
    const key = first?.kind === 'row' ? items[first.index]?.key : first?.key;
    return (
      <tbody key={key ?? body}>
        {entries.map((entry) => {
          if (entry.kind === 'gap') return <Gap key={entry.key} height={entry.height} />;
          const item = items[entry.index];
          if (item === undefined) return null;
          const at = { at: entry.index, measure: rowWindow.measure };
          if (item.kind === 'section') {
            return (
              <GroupLine key={item.key} {...at} title={item.title} span={columns.length + 1} />
            );
          }
          const { row, index } = item.row;
          return (
            <MatrixRowLine
              key={item.key}
              {...at}
              row={row}
              index={index}
              columns={columns}
              first={shown.first}
              last={shown.last}
              reached={reached.row === index ? reached.column : undefined}
              opened={opened?.row === row ? opened.column : undefined}
            />
          );
        })}
      </tbody>
    );
  });
}

interface GroupLineProps {
  readonly title: string;
  readonly span: number;
  readonly at: number;
  readonly measure: RowWindow['measure'];
}

function GroupLine({ title, span, at, measure }: GroupLineProps) {
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2}>
      <th scope="rowgroup" className={classes.group} colSpan={span}>
        <span className={classes.groupName}>{title}</span>
      </th>
    </tr>
  );
}

/** Stands for rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: no row of the grid, and none is counted
    <tr role="presentation">
      <td role="presentation" style={{ height }} />
    </tr>
  );
}

/** The lines under the names of their groups. */
export function layLines(sections: readonly MatrixSection[]): ListItem<MatrixLine>[] {
  return sections.flatMap(({ group, rows }) => [
    {
      kind: 'section' as const,
      key: `group ${group}`,
      title: GROUP_WORDS[group],
      count: rows.length,
    },
    ...rows.map((row) => ({ kind: 'row' as const, key: row.row.key, row })),
  ]);
}
