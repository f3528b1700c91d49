import { memo } from 'react';
import type { Words } from '../../core/requirements/verdict.ts';
import type { TimelineBar, TimelineMark, TimelineRow } from '../../core/season/timeline.ts';
import type { Day } from '../../core/shared/day.ts';
import { toDayNumber } from '../../core/shared/day.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { stateColour } from '../look/colours.ts';
import type { ListPlace } from '../shared/list/windowed-list.tsx';
import { StateShape } from '../shared/state-shape.tsx';
import { VERDICT_WORDS } from '../shared/state-words.ts';
import { placeDays, type Stretch, type TimeScale } from './time-scale.ts';
import frame from './timeline.module.css';
import classes from './timeline-row.module.css';
import { longMark, markWords } from './timeline-words.ts';

interface TimelineRowLineProps {
  readonly row: TimelineRow;
  readonly place: ListPlace;
  readonly marks: readonly TimelineMark[];
  /** The same verdict has the same words, so that a new function alone draws nothing anew. */
  readonly explain: (mark: TimelineMark) => Words;
  readonly scale: TimeScale;
  readonly selected: boolean;
  readonly reached: boolean;
}

const FIRST = 18;
const OLDER = 8;
const AIR = 5;

/** In CSS pixels: a line for the newest version, a thinner one for each before it. */
export function heightOfRow({ bars }: TimelineRow): number {
  return AIR * 2 + FIRST + Math.max(0, bars.length - 1) * OLDER + 1;
}

/** One document: its name, a bar for each version, and where it fails a rotation. */
export const TimelineRowLine = memo(function TimelineRowLine(props: TimelineRowLineProps) {
  const { row, place: at, marks, explain, scale, selected, reached } = props;
  const { document, type, bars } = row;
  const style = { height: heightOfRow(row) };
  return (
    <li {...at} className={classes.row} data-selected={selected || undefined} style={style}>
      <button
        type="button"
        className={classes.rowName}
        data-row-button=""
        data-open={document.id}
        tabIndex={reached ? 0 : -1}
      >
        <span className={classes.rowTitle}>{document.title}</span>
        {document.title !== type.title && <span className={classes.quiet}> {type.title}</span>}
        <span className="visually-hidden">{sayRow(row, marks)}</span>
      </button>
      <div className={frame.trackBox}>
        <div className={frame.track}>
          {bars.length === 0 && <Waiting from={document.appliedOn} scale={scale} />}
          {bars.map((bar, at) => (
            <Bar key={bar.version.id} bar={bar} at={at} scale={scale} title={document.title} />
          ))}
          {marks.map((mark) => (
            <Mark
              key={`${mark.judged.rotation.id} ${mark.verdict.requirement}`}
              mark={mark}
              explain={explain}
              scale={scale}
            />
          ))}
        </div>
      </div>
    </li>
  );
}, isSame);

/** Marks are made anew for every frame of a drag; most of them say what they said. */
function isSame(a: TimelineRowLineProps, b: TimelineRowLineProps): boolean {
  return (
    a.row.document === b.row.document &&
    a.row.type === b.row.type &&
    a.place['data-index'] === b.place['data-index'] &&
    a.place['aria-setsize'] === b.place['aria-setsize'] &&
    a.scale === b.scale &&
    a.selected === b.selected &&
    a.reached === b.reached &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, at) => saysTheSame(mark, b.marks[at]))
  );
}

/** What the bars and their marks show, for those who hear the name. */
function sayRow({ bars }: TimelineRow, marks: readonly TimelineMark[]): string {
  const through = bars[0]?.through;
  const holds = through === undefined ? 'no end date' : `through ${formatDay(through)}`;
  return [`, ${holds}`, ...marks.map(longMark)].join('; ');
}

const place = ({ left, width }: Stretch) => ({ left: `${left}%`, width: `${width}%` });

interface BarProps {
  readonly bar: TimelineBar;
  /** 0 is the newest, on the top line. */
  readonly at: number;
  readonly scale: TimeScale;
  readonly title: string;
}

const Bar = memo(function Bar({ bar, at, scale, title }: BarProps) {
  const stretch = placeDays(scale, bar.from, bar.through);
  if (stretch === undefined) return null;
  const top = at === 0 ? AIR : AIR + FIRST + (at - 1) * OLDER + 3;
  return (
    <div
      className={classes.bar}
      data-older={at > 0 || undefined}
      data-endless={bar.through === undefined || undefined}
      data-open-left={stretch.openLeft || undefined}
      data-open-right={stretch.openRight || undefined}
      style={{ ...place(stretch), top }}
      title={sayBar(bar)}
    >
      {at === 0 && <span className={classes.barEnd}>{sayEnd(bar)}</span>}
      {bar.endIsTyped && bar.through !== undefined && !stretch.openRight && (
        <EndGrip bar={bar} through={bar.through} title={title} />
      )}
    </div>
  );
}, isSameBar);

function isSameBar(a: BarProps, b: BarProps): boolean {
  return (
    a.bar.version === b.bar.version &&
    a.bar.through === b.bar.through &&
    a.at === b.at &&
    a.scale === b.scale &&
    a.title === b.title
  );
}

/** The end of a bar, where the day is typed in: it moves like a rotation does. */
function EndGrip({
  bar,
  through,
  title,
}: {
  readonly bar: TimelineBar;
  readonly through: Day;
  readonly title: string;
}) {
  const now = toDayNumber(through);
  return (
    <span
      role="slider"
      className={classes.grip}
      data-drag={`version ${bar.version.id}`}
      tabIndex={-1}
      aria-label={`${title} expires`}
      aria-valuenow={now}
      aria-valuemin={bar.from === undefined ? now - 3650 : toDayNumber(bar.from)}
      aria-valuemax={now + 3650}
      aria-valuetext={formatDay(through)}
    />
  );
}

function sayEnd({ through }: TimelineBar): string {
  return through === undefined ? 'no end' : formatDay(through);
}

function sayBar({ version, from, through }: TimelineBar): string {
  const issued = from === undefined ? 'no issue day' : `issued ${formatDay(from)}`;
  const ends = through === undefined ? 'no end' : `holds through ${formatDay(through)}`;
  return `${version.fileName}: ${issued}, ${ends}`;
}

function Waiting({ from, scale }: { readonly from: Day | undefined; readonly scale: TimeScale }) {
  const stretch = placeDays(scale, from, undefined);
  if (stretch === undefined) return null;
  return (
    <div className={classes.waiting} style={{ ...place(stretch), top: AIR }}>
      Applied for
    </div>
  );
}

interface MarkProps {
  readonly mark: TimelineMark;
  readonly explain: TimelineRowLineProps['explain'];
  readonly scale: TimeScale;
}

const Mark = memo(function Mark({ mark, explain, scale }: MarkProps) {
  const { words, detail } = markWords(mark);
  const stretch = placeDays(scale, mark.from, mark.to);
  if (stretch === undefined) return null;
  const { shape } =
    mark.kind === 'ends' ? ({ shape: 'half' } as const) : VERDICT_WORDS[mark.verdict.status];
  return (
    <div
      role="img"
      aria-label={longMark(mark)}
      className={classes.mark}
      data-kind={mark.kind}
      // There are thousands of marks, and the words of one take longer than its drawing.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = `${longMark(mark)}. ${explain(mark).short}`;
      }}
      style={{ ...place(stretch), color: stateColour(mark.kind === 'ends' ? 'warn' : 'bad') }}
    >
      <span className={classes.markText}>
        <StateShape shape={shape} size={12} />
        <span className={classes.markWords}>
          {words}
          <span className={classes.markDetail}>{detail}</span>
        </span>
      </span>
    </div>
  );
}, isSameMark);

function isSameMark(a: MarkProps, b: MarkProps): boolean {
  return a.scale === b.scale && saysTheSame(a.mark, b.mark);
}

function saysTheSame(a: TimelineMark, b: TimelineMark | undefined): boolean {
  return a.verdict === b?.verdict && a.from === b.from && a.to === b.to && a.kind === b.kind;
}
