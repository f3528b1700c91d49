import type { ReactNode } from 'react';
import classes from './screen.module.css';

interface ScreenProps {
  readonly title: string;
  /** One short line beside the title: "15 documents, 2 need attention". */
  readonly summary?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** The body takes the height that is left and scrolls in itself: a grid, a timeline. */
  readonly fill?: boolean;
  readonly children: ReactNode;
}

/** A screen's heading and body; put it into `ResizablePanes` as `main` where there is an inspector. */
export function Screen({ title, summary, actions, fill, children }: ScreenProps) {
  return (
    <div className={classes.screen} data-fill={fill}>
      <header className={classes.header}>
        <h1 className={classes.title}>{title}</h1>
        {summary !== undefined && <div className={classes.summary}>{summary}</div>}
        {actions !== undefined && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
