import { Button, Modal } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import type { SheetChoice } from '../../contract/sheets-contract.ts';
import type { Sheet } from '../../core/pages/sheet.ts';
import { useRead } from '../data/use-read.ts';
import { SavedNote } from '../delivery/saved-note.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './sheet-dialog.module.css';
import { SheetView } from './sheet-view.tsx';
import { usePrint } from './use-print.ts';

interface SheetDialogProps {
  readonly opened: boolean;
  /** What it is called: "Pocket pack". */
  readonly title: string;
  readonly sheet: SheetChoice;
  /** Reads the same sheet for the window. */
  readonly read: () => Promise<Sheet>;
  readonly onClose: () => void;
}

/** Any printable page over the screen it was asked for on: to read, to print, to save as a PDF. */
export function SheetDialog({ opened, onClose, ...page }: SheetDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={page.title}
      size="auto"
      classNames={{
        overlay: 'no-print',
        header: 'no-print',
        inner: classes.inner ?? '',
        content: classes.content ?? '',
        body: classes.body ?? '',
      }}
    >
      <SheetPage {...page} />
    </Modal>
  );
}

/** Mounted while the dialog is open only, so that each opening reads anew and forgets what was saved. */
function SheetPage({ title, sheet: choice, read }: Omit<SheetDialogProps, 'opened' | 'onClose'>) {
  const { data: sheet, fault } = useRead(['sheets', choice], read);
  const { print, busy, fault: printFault, saved } = usePrint(choice, title);
  return (
    <>
      <div className={`${classes.bar} no-print`}>
        <Button
          leftSection={<IconDownload size={14} aria-hidden />}
          loading={busy}
          onClick={() => void print()}
          data-autofocus
        >
          Save PDF
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={14} aria-hidden />}
          disabled={sheet === undefined}
          onClick={() => window.print()}
        >
          Print
        </Button>
      </div>
      <div className={`${classes.notes} no-print`}>
        <FaultNote fault={fault ?? printFault} />
        {saved && <SavedNote files={saved.result.files} target={saved.target} />}
      </div>
      {sheet && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className={classes.page} tabIndex={0} aria-label={`${title}, the page`}>
          <SheetView sheet={sheet} />
        </section>
      )}
    </>
  );
}
