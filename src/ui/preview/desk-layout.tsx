import { ActionIcon, Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { VersionId } from '../../core/shared/id.ts';
import { EditFormContext, useEditForm } from '../data/edit-form.ts';
import { useEscape } from '../shared/escape.ts';
import { UnsavedNote } from '../shared/unsaved-note.tsx';
import { useAskedClose } from '../shared/use-asked-close.ts';
import classes from './desk-layout.module.css';
import { Preview } from './preview.tsx';

interface DeskModalProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** For who cannot see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A paper over the whole window, whatever screen or step asked for it; Escape puts it away. */
export function DeskModal({ opened, onClose, label, children }: DeskModalProps) {
  const form = useEditForm(label, true);
  const { close, isAsking, stay } = useAskedClose(form, onClose);
  useEscape('dialog', opened, () => {
    // Its fields are saved when they are left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    close();
  });
  return (
    <Modal.Root
      opened={opened}
      onClose={close}
      closeOnEscape={false}
      fullScreen
      padding={0}
      transitionProps={{ duration: 0 }}
      classNames={{ content: classes.content ?? '', body: classes.body ?? '' }}
    >
      <Modal.Content aria-label={label} data-escape>
        <Modal.Body>
          <UnsavedNote isAsking={isAsking} onStay={stay} onDrop={onClose} />
          <EditFormContext value={form}>{children}</EditFormContext>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface DeskLayoutProps {
  readonly title: string;
  /** Under the title: the name of its file. */
  readonly under?: ReactNode;
  /** Whose page lies on the left; absent: `empty` stands there. */
  readonly version: VersionId | undefined;
  readonly empty: string;
  readonly foot: ReactNode;
  readonly onClose: () => void;
  readonly fields?: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** Left the page, large; right its fields, with what is done with them at the foot. */
export function DeskLayout(props: DeskLayoutProps) {
  const { title, under, version, empty, foot, onClose, fields, onKeyDown, children } = props;
  return (
    <div className={classes.desk}>
      <div className={classes.page}>
        {version === undefined ? (
          <p className={classes.quiet}>{empty}</p>
        ) : (
          <Preview key={version} version={version} fills />
        )}
      </div>
      <section className={classes.side} aria-label={`Fields of ${title}`}>
        <header className={classes.head}>
          <div className={classes.titles}>
            <h2 className={classes.title}>{title}</h2>
            <div className={classes.quiet}>{under}</div>
          </div>
          <ActionIcon onClick={onClose} aria-label="Close the paper">
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </header>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field does what the button at the foot does */}
        <div
          ref={fields}
          className={classes.fields}
          onKeyDown={onKeyDown}
          onKeyDownCapture={(event) => {
            // A closed list would open at Enter; here it goes on, as from any field. Arrows open it.
            if (event.key !== 'Enter' || !isClosedList(event.target)) return;
            event.stopPropagation();
            onKeyDown(event);
          }}
        >
          {children}
        </div>
        <footer className={classes.foot}>{foot}</footer>
      </section>
    </div>
  );
}

function isClosedList(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement &&
    target.readOnly &&
    target.getAttribute('aria-expanded') !== 'true'
  );
}
