import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import classes from './preview.module.css';

interface PreviewPageProps {
  readonly pdf: PDFDocumentProxy;
  /** Counts from 1. */
  readonly number: number;
  /** 1 fits the width of the pane. */
  readonly zoom: number;
  /** Clockwise, beside what the page itself says; in degrees. */
  readonly turn: number;
}

/** Pages this far outside the pane are drawn ahead, in CSS pixels. */
const AHEAD = '400px';
/** Canvas pixels of one page at most, so that zooming cannot eat the memory. */
const MOST_PIXELS = 12_000_000;
const LETTER = 11 / 8.5;

async function draw(
  { pdf, number, turn }: Pick<PreviewPageProps, 'pdf' | 'number' | 'turn'>,
  canvas: HTMLCanvasElement,
  width: number,
  keep: (task: RenderTask) => void,
): Promise<number> {
  const page = await pdf.getPage(number);
  const rotation = (page.rotate + turn) % 360;
  const size = page.getViewport({ scale: 1, rotation });
  const wanted = (width / size.width) * globalThis.devicePixelRatio;
  const most = Math.sqrt(MOST_PIXELS / (size.width * size.height));
  const viewport = page.getViewport({ scale: Math.min(wanted, most), rotation });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  keep(task);
  await task.promise;
  return size.height / size.width;
}

/** One page, drawn while it is in sight and let go when it is not. */
export function PreviewPage(props: PreviewPageProps) {
  const { pdf, number, zoom, turn } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const [ratio, setRatio] = useState(LETTER);
  /** In CSS pixels; a page is drawn anew at another width, since a stretched one is blurred. */
  const [width, setWidth] = useState(0);

  useEffect(() => {
    if (box.current === null) return;
    const measure = new ResizeObserver(([entry]) =>
      setWidth(Math.round(entry?.contentRect.width ?? 0)),
    );
    measure.observe(box.current);
    return () => measure.disconnect();
  }, []);

  useEffect(() => {
    if (box.current === null) return;
    const watch = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting === true), {
      root: box.current.parentElement,
      rootMargin: AHEAD,
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    if (!near || width === 0 || canvas.current === null) return;
    let task: RenderTask | undefined;
    draw({ pdf, number, turn }, canvas.current, width, (started) => {
      task = started;
    })
      .then(setRatio)
      .catch(() => {
        // Scrolled out of sight before it was drawn; it is drawn when it comes back.
      });
    return () => task?.cancel();
  }, [pdf, number, turn, width, near]);

  return (
    <div
      ref={box}
      className={classes.page}
      style={{ width: `calc(${zoom * 100}% - 16px)`, aspectRatio: `1 / ${ratio}` }}
    >
      {near && <canvas ref={canvas} role="img" aria-label={`Page ${number}`} />}
    </div>
  );
}
