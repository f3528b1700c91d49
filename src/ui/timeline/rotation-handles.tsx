import { type KeyboardEvent, useState } from 'react';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import type { RotationId } from '../../core/shared/id.ts';
import { stateColour } from '../look/colours.ts';
import { StateShape } from '../shared/state-shape.tsx';
import { ROTATION_WORDS } from '../shared/state-words.ts';
import { layLanes } from './lay-lanes.ts';
import { placeDays, type TimeScale } from './time-scale.ts';
import classes from './timeline.module.css';

interface RotationHandlesProps {
  readonly judged: readonly JudgedRotation[];
  readonly scale: TimeScale;
  readonly pixelsPerDay: number;
  readonly moved: string | undefined;
  readonly selected: string | undefined;
  /** What the keys do, for those who hear it. */
  readonly helpId: string;
}

/** The narrowest handle in CSS pixels, and the height of its line; the style sheet has the same. */
const LEAST = 58;
const LINE = 36;
/** Letters of " 2027". */
const YEAR = 5;

/** The rotations over their days. Each can be dragged; Up and Down go from one to the next. */
export function RotationHandles(props: RotationHandlesProps) {
  const { judged, scale, pixelsPerDay, moved, selected, helpId } = props;
  const [reached, setReached] = useState<RotationId>();
  const lanes = layLanes(
    judged.map(({ rotation }) => rotation),
    Math.ceil(LEAST / pixelsPerDay),
  );
  const stop = judged.some(({ rotation }) => rotation.id === reached)
    ? reached
    : judged[0]?.rotation.id;

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const handles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-rotation]')];
    event.preventDefault();
    const at = event.target instanceof HTMLElement ? handles.indexOf(event.target) : -1;
    handles[at + by]?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a set of fields it is not
    <div
      role="group"
      aria-label="Rotations"
      className={classes.handles}
      style={{ height: (Math.max(0, ...lanes) + 1) * LINE }}
      onKeyDown={walk}
    >
      {judged.map(({ rotation, host, verdicts }, at) => {
        const stretch = placeDays(scale, rotation.start, rotation.end);
        const { word, shape, colour } = ROTATION_WORDS[verdicts.status];
        const dates = formatDayRange(rotation.start, rotation.end);
        if (stretch === undefined) return null;
        return (
          <button
            key={rotation.id}
            type="button"
            className={classes.handle}
            data-rotation={rotation.id}
            data-drag={`rotation ${rotation.id}`}
            data-moved={moved === rotation.id || undefined}
            data-selected={selected === rotation.id || undefined}
            tabIndex={stop === rotation.id ? 0 : -1}
            aria-describedby={helpId}
            title={`${host.name}, ${dates}. ${verdicts.summary}`}
            style={{
              left: `${stretch.left}%`,
              width: `${stretch.width}%`,
              top: (lanes[at] ?? 0) * LINE,
            }}
            onFocus={() => setReached(rotation.id)}
          >
            <span className={classes.handleName}>
              <span style={{ color: stateColour(colour) }}>
                <StateShape shape={shape} size={12} />
              </span>
              <span className={classes.handleHost}>{host.name}</span>
            </span>
            {/* The months above have the year. */}
            <span className={classes.handleDates}>
              {dates.slice(0, -YEAR)}
              <span className="visually-hidden">
                {dates.slice(-YEAR)}: {word.toLowerCase()}
              </span>
            </span>
          </button>
        );
      })}
    </div>
  );
}
