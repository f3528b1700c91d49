import {
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';
import type { OutlineEntry } from '../../core/packets/packet-plan.ts';

const key = (name: string) => PDFName.of(name);

/** Writes the outline tree; pdf-lib has no interface for it. Documents show, their own outlines stay folded. */
export function writeOutline(
  packet: PDFDocument,
  entries: readonly OutlineEntry[],
  pages: readonly PDFPage[],
): void {
  if (entries.length === 0) return;
  const root = packet.context.nextRef();
  const { first, last } = writeLevel(packet, entries, root, pages);
  const dict = packet.context.obj({ Type: 'Outlines', Count: entries.length });
  dict.set(key('First'), first);
  dict.set(key('Last'), last);
  packet.context.assign(root, dict);
  packet.catalog.set(key('Outlines'), root);
}

function writeLevel(
  packet: PDFDocument,
  entries: readonly OutlineEntry[],
  parent: PDFRef,
  pages: readonly PDFPage[],
): { first: PDFRef; last: PDFRef } {
  const { context } = packet;
  const refs = entries.map(() => context.nextRef());
  for (const [index, entry] of entries.entries()) {
    const ref = at(refs, index);
    const page = at(pages, entry.page - 1);
    const dict = context.obj({ Dest: [page.ref, 'Fit'] });
    dict.set(key('Title'), PDFHexString.fromText(entry.title));
    dict.set(key('Parent'), parent);
    if (index > 0) dict.set(key('Prev'), at(refs, index - 1));
    if (index + 1 < refs.length) dict.set(key('Next'), at(refs, index + 1));
    if (entry.children.length > 0) {
      const below = writeLevel(packet, entry.children, ref, pages);
      dict.set(key('First'), below.first);
      dict.set(key('Last'), below.last);
      dict.set(key('Count'), PDFNumber.of(-entry.children.length));
    }
    context.assign(ref, dict);
  }
  return { first: at(refs, 0), last: at(refs, refs.length - 1) };
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error('the outline of the packet leads to no page');
  return value;
}
