import { Tooltip } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { RotationId } from '../../core/shared/id.ts';
import classes from './stand-list.module.css';

/** How a rule stands for one rotation, ready to be shown. */
export interface Shown {
  readonly rotation: RotationId;
  /** "1-26 Feb 2027". */
  readonly days: string;
  readonly mark: ReactNode;
  /** A line, while it is folded. */
  readonly short: string;
  /** The whole of it. */
  readonly detail: ReactNode;
  /** Buttons for what can be done about it. */
  readonly actions?: ReactNode;
}

/**
 * A rule's standing for each rotation: the mark in sight, the whole of it on demand, across the
 * whole row of the list that it stands in.
 */
export function StandList({
  title,
  shown,
}: {
  readonly title: string;
  readonly shown: readonly Shown[];
}) {
  const [open, setOpen] = useState<RotationId>();
  const detail = useId();
  const opened = shown.find(({ rotation }) => rotation === open);
  if (shown.length === 0) return null;
  return (
    <>
      <div className={classes.stands}>
        {shown.map(({ rotation, days, mark, short }) => (
          <Tooltip key={rotation} label={short} disabled={rotation === open}>
            <button
              type="button"
              className={classes.stand}
              aria-expanded={rotation === open}
              aria-controls={detail}
              onClick={() => setOpen(rotation === open ? undefined : rotation)}
            >
              {mark}
              <span className={shown.length === 1 ? 'visually-hidden' : classes.days}>{days}</span>
              <span className="visually-hidden">, {title}</span>
            </button>
          </Tooltip>
        ))}
      </div>
      <div id={detail} hidden={opened === undefined} className={classes.detail}>
        {opened !== undefined && (
          <>
            {opened.detail}
            {opened.actions !== undefined && (
              <div className={classes.actions}>{opened.actions}</div>
            )}
          </>
        )}
      </div>
    </>
  );
}
