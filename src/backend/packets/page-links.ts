import { PDFName, type PDFPage } from 'pdf-lib';
import type { PageItem } from '../../core/pages/page-item.ts';

/** Adds the links of a page that the app drew: each shows the whole of the page it names. */
export function addPageLinks(
  page: PDFPage,
  items: readonly PageItem[],
  pages: readonly PDFPage[],
): void {
  const { context } = page.doc;
  for (const item of items) {
    if (item.kind !== 'link') continue;
    const target = pages[item.page - 1];
    if (target === undefined) throw new Error('a link of the packet leads to no page');
    const link = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [item.x, item.y, item.x + item.width, item.y + item.height],
      Border: [0, 0, 0],
      F: 4,
    });
    link.set(PDFName.of('P'), page.ref);
    link.set(PDFName.of('Dest'), context.obj([target.ref, 'Fit']));
    page.node.addAnnot(context.register(link));
  }
}
