import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useContext } from 'react';
import { EditFormContext } from '../data/edit-form.ts';
import { EditScope } from '../data/edit-scope.tsx';
import { useEscape } from './escape.ts';
import classes from './inspector.module.css';
import { UnsavedNote } from './unsaved-note.tsx';
import { useAskedClose } from './use-asked-close.ts';

interface InspectorProps {
  /** What is selected: "BLS card". */
  readonly title: string;
  /** A short line under the title: its type, its host. */
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
  /** Buttons at the foot, "Delete" among them. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The right pane for what is selected: edited in place, each field saved at once. */
export function Inspector({ title, subtitle, onClose, footer, children }: InspectorProps) {
  const { close, isAsking, stay } = useAskedClose(useContext(EditFormContext), onClose);
  useEscape('details', true, close);
  return (
    <section className={classes.inspector} aria-label={`Details of ${title}`}>
      <header className={classes.header}>
        <div className={classes.titles}>
          <h2 className={classes.title}>{title}</h2>
          {subtitle !== undefined && <div className={classes.subtitle}>{subtitle}</div>}
        </div>
        <ActionIcon onClick={close} aria-label="Close details">
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </header>
      <UnsavedNote isAsking={isAsking} onStay={stay} onDrop={onClose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className={classes.body} tabIndex={0}>
        {children}
      </div>
      {footer !== undefined && <footer className={classes.footer}>{footer}</footer>}
    </section>
  );
}

/** A named group of fields inside an inspector. */
export function InspectorGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.group} aria-label={title}>
      <h3 className={classes.groupTitle}>{title}</h3>
      <EditScope name={title}>{children}</EditScope>
    </section>
  );
}
