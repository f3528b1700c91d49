import type { ReactNode } from 'react';
import { Mark } from '../look/mark.tsx';
import { RescuedNote } from '../shared/rescued-note.tsx';
import classes from './welcome.module.css';

/** The quiet page around what stands before the vault is open. */
export function GatePage({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <main className={classes.gate}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Mark size={34} />
        </div>
        <h1 className={classes.title}>{title}</h1>
        <RescuedNote />
        {children}
      </div>
    </main>
  );
}
