import { ActionIcon } from '@mantine/core';
import { IconRotateClockwise, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { VersionId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { readFault, type ShownFault } from '../data/read-fault.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { openPdf } from './open-pdf.ts';
import classes from './preview.module.css';
import { PreviewPage } from './preview-page.tsx';

const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3] as const;
const WHOLE = 2;

const UNREADABLE: ShownFault = {
  code: 'preview-unreadable',
  message: 'This file cannot be drawn here. It is kept as it came; save it to look at it.',
};

/** The copy that goes into packets, opened once for as long as the version shows. */
function usePdf(version: VersionId) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [fault, setFault] = useState<ShownFault>();
  useEffect(() => {
    let gone = false;
    let opened: PDFDocumentProxy | undefined;
    async function open(): Promise<void> {
      const file = await client.documents.file({ version, form: 'placeable' });
      opened = await openPdf(file.content);
      if (gone) await opened.loadingTask.destroy();
      else setPdf(opened);
    }
    open().catch((error: unknown) => {
      if (gone) return;
      const read = readFault(error);
      setFault(read.code === 'unreachable' ? UNREADABLE : read);
    });
    return () => {
      gone = true;
      void opened?.loadingTask.destroy();
    };
  }, [version]);
  return { pdf, fault };
}

interface PreviewProps {
  readonly version: VersionId;
  /** Takes all the height that there is; else no more than leaves room for what is below. */
  readonly fills?: boolean;
}

/** The pages as they go into packets; only those in sight are drawn. */
export function Preview({ version, fills = false }: PreviewProps) {
  const { pdf, fault } = usePdf(version);
  const [step, setStep] = useState(WHOLE);
  const [turn, setTurn] = useState(0);
  const zoom = ZOOMS[step] ?? 1;
  if (fault !== undefined) return <FaultNote fault={fault} />;
  if (pdf === undefined) return null;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return (
    <div className={classes.preview} data-fills={fills || undefined}>
      <div className={classes.tools}>
        <span className={classes.grow}>
          {pdf.numPages} {pdf.numPages === 1 ? 'page' : 'pages'}
        </span>
        <ActionIcon
          aria-label="Turn to the right"
          onClick={() => setTurn((before) => (before + 90) % 360)}
        >
          <IconRotateClockwise size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label="Smaller"
          disabled={step === 0}
          onClick={() => setStep((before) => before - 1)}
        >
          <IconZoomOut size={16} aria-hidden />
        </ActionIcon>
        <span className="tabular">{Math.round(zoom * 100)} %</span>
        <ActionIcon
          aria-label="Larger"
          disabled={step === ZOOMS.length - 1}
          onClick={() => setStep((before) => before + 1)}
        >
          <IconZoomIn size={16} aria-hidden />
        </ActionIcon>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={classes.pages} tabIndex={0} aria-label="Pages of the document">
        {pages.map((number) => (
          <PreviewPage key={number} pdf={pdf} number={number} zoom={zoom} turn={turn} />
        ))}
      </section>
    </div>
  );
}
