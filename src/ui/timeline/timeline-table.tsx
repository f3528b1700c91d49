import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import type { TimelineMark, TimelineRow } from '../../core/season/timeline.ts';
import type { Day } from '../../core/shared/day.ts';
import type { DocumentId } from '../../core/shared/id.ts';
import { DayRangeText, DayText } from '../shared/day-text.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './timeline.module.css';
import { longMark } from './timeline-words.ts';

interface TimelineTableProps {
  readonly rows: readonly TimelineRow[];
  readonly marks: ReadonlyMap<DocumentId, readonly TimelineMark[]>;
  readonly judged: readonly JudgedRotation[];
}

/** The facts of the chart as rows: every version with its days, every rotation with what fails on it. */
export function TimelineTable({ rows, marks, judged }: TimelineTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.tables} aria-label="The timeline as a table" tabIndex={0}>
      <table className={classes.table}>
        <caption>Documents</caption>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Version</th>
            <th scope="col">Issued</th>
            <th scope="col">Through</th>
            <th scope="col">What it breaks</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <VersionRows key={row.document.id} row={row} marks={marks.get(row.document.id) ?? []} />
          ))}
        </tbody>
      </table>
      <table className={classes.table}>
        <caption>Rotations</caption>
        <thead>
          <tr>
            <th scope="col">Host</th>
            <th scope="col">Days</th>
            <th scope="col">Status</th>
            <th scope="col">In words</th>
          </tr>
        </thead>
        <tbody>
          {judged.map(({ rotation, host, verdicts }) => (
            <tr key={rotation.id}>
              <th scope="row">{host.name}</th>
              <td>
                <DayRangeText from={rotation.start} to={rotation.end} />
              </td>
              <td>
                <StatusMark rotation={verdicts.status} size={12} />
              </td>
              <td>{verdicts.summary}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface VersionRowsProps {
  readonly row: TimelineRow;
  readonly marks: readonly TimelineMark[];
}

function VersionRows({ row: { document, bars }, marks }: VersionRowsProps) {
  if (bars.length === 0)
    return (
      <tr>
        <th scope="row">{document.title}</th>
        <td>Applied for</td>
        <DayCell day={document.appliedOn} />
        <td />
        <MarkCell marks={marks} />
      </tr>
    );
  return bars.map(({ version, from, through }, at) => (
    <tr key={version.id}>
      <th scope="row">{document.title}</th>
      <td>{version.fileName}</td>
      <DayCell day={from} />
      <DayCell day={through} />
      <MarkCell
        marks={marks.filter((mark) =>
          mark.version === undefined ? at === 0 : mark.version === version.id,
        )}
      />
    </tr>
  ));
}

function DayCell({ day }: { readonly day: Day | undefined }) {
  return <td>{day === undefined ? 'open' : <DayText day={day} />}</td>;
}

function MarkCell({ marks }: { readonly marks: readonly TimelineMark[] }) {
  return (
    <td>
      {marks.map((mark) => (
        <div key={`${mark.judged.rotation.id} ${mark.verdict.requirement}`}>{longMark(mark)}</div>
      ))}
    </td>
  );
}
