import type { ReactNode } from 'react';
import { EditScope } from '../data/edit-scope.tsx';
import classes from './settings.module.css';

/** A named group of settings; its fields stand in columns. */
export function SettingsGroup({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.group} aria-label={title}>
      <h2>{title}</h2>
      {about !== undefined && <p>{about}</p>}
      <div className={classes.fields}>
        <EditScope name={title}>{children}</EditScope>
      </div>
    </section>
  );
}
