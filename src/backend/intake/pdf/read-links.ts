import { type PDFDict, type PDFDocument, PDFHexString, PDFString } from 'pdf-lib';
import type { Destination, destinationFinder } from './destinations.ts';
import type { PageEntry } from './page-list.ts';
import { asArray, asDict, asName, asNumber, asNumbers, follow, get } from './pdf-values.ts';

/** A link that may stay in a placeable copy: within the file, or to a web or mail address. */
export interface Link {
  readonly rect: readonly number[];
  readonly quads: readonly number[] | undefined;
  readonly border: readonly number[];
  readonly color: readonly number[] | undefined;
  readonly target: Destination | string;
}

export interface PageLinks {
  readonly kept: readonly Link[];
  /** Links that lead to other files, start programs or run code. */
  readonly removed: number;
}

const HIDDEN = 2;
const ADDRESS = /^(https?:\/\/|mailto:)[\x21-\x7e]{1,2000}$/i;
const MOST_PER_PAGE = 5_000;

/** The links of one page. */
export function readLinks(
  { context }: PDFDocument,
  page: PageEntry,
  find: ReturnType<typeof destinationFinder>,
): PageLinks {
  const kept: Link[] = [];
  let removed = 0;

  function targetOf(annotation: PDFDict): Destination | string | undefined {
    const own = get(annotation, 'Dest');
    if (own !== undefined) return find(own);
    const action = asDict(context, get(annotation, 'A'));
    const kind = action && asName(context, get(action, 'S'));
    if (action && kind === 'GoTo') return find(get(action, 'D'));
    if (action && kind === 'URI') return addressOf(action);
    return undefined;
  }

  function addressOf(action: PDFDict): string | undefined {
    const address = follow(context, get(action, 'URI'));
    if (!(address instanceof PDFString || address instanceof PDFHexString)) return undefined;
    const text = Buffer.from(address.asBytes()).toString('latin1').trim();
    return ADDRESS.test(text) ? text : undefined;
  }

  const annotations = asArray(context, get(page.dict, 'Annots'))?.asArray() ?? [];
  for (const item of annotations.slice(0, MOST_PER_PAGE)) {
    const annotation = asDict(context, item);
    if (!annotation || asName(context, get(annotation, 'Subtype')) !== 'Link') continue;
    const rect = asNumbers(context, get(annotation, 'Rect'), 4);
    const hidden = ((asNumber(context, get(annotation, 'F')) ?? 0) & HIDDEN) !== 0;
    const target = hidden ? undefined : targetOf(annotation);
    if (rect && target !== undefined) kept.push({ rect, target, ...looksOf(annotation) });
    else removed += 1;
  }

  function looksOf(annotation: PDFDict) {
    const style = asDict(context, get(annotation, 'BS'));
    const width = style && (asNumber(context, get(style, 'W')) ?? 1);
    return {
      quads: asNumbers(context, get(annotation, 'QuadPoints'), 8),
      border:
        width === undefined
          ? (asNumbers(context, get(annotation, 'Border'), 3) ?? [0, 0, 1])
          : [0, 0, width],
      color: asNumbers(context, get(annotation, 'C'), 3),
    };
  }

  return { kept, removed };
}
