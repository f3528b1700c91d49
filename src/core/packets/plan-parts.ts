import { formatDay } from '../shared/format-day.ts';
import { chooseDocuments } from './choose-documents.ts';
import { fitPage } from './fit-page.ts';
import type { ContentsRow, OutlineEntry, Part } from './packet-plan.ts';
import type { PlanInput, SourceHeading } from './plan-input.ts';
import { tidyText } from './tidy-text.ts';

/** A part with what its contents row and outline entry say. */
export interface PlannedPart {
  readonly part: Part;
  readonly detail: string;
  readonly headings: readonly SourceHeading[];
}

/** The documents in order, laid out from `firstPage` on; what cannot be placed is left out. */
export function planParts(input: PlanInput, firstPage: number): PlannedPart[] {
  let next = firstPage;
  return chooseDocuments(input).flatMap(({ document, version }) => {
    const placeable = input.placeables.get(version.id);
    if (placeable === undefined || placeable.pages.length === 0) return [];
    const pages = placeable.pages.map((page) => fitPage(page, input.paper));
    const part: Part = {
      document: document.id,
      version: version.id,
      title: tidyText(document.title) || 'Untitled document',
      sha256: version.sha256,
      firstPage: next,
      pages,
    };
    next += pages.length;
    return [
      { part, detail: datesOf(version.issued, version.expires), headings: placeable.outline },
    ];
  });
}

export function contentsRow({ part, detail }: PlannedPart): ContentsRow {
  return { title: part.title, detail, pages: part.pages.length, page: part.firstPage };
}

/** The document's entry with the source's own headings beneath it; headings past its end are left out. */
export function partOutline({ part, headings }: PlannedPart): OutlineEntry {
  const convert = (list: readonly SourceHeading[]): OutlineEntry[] =>
    list.flatMap(({ title, page, children }) =>
      page >= 0 && page < part.pages.length
        ? [{ title: tidyText(title), page: part.firstPage + page, children: convert(children) }]
        : convert(children),
    );
  return { title: part.title, page: part.firstPage, children: convert(headings) };
}

type Dated = Parameters<typeof formatDay>[0] | undefined;

function datesOf(issued: Dated, expires: Dated): string {
  const parts = [
    issued === undefined ? '' : `issued ${formatDay(issued)}`,
    expires === undefined ? '' : `expires ${formatDay(expires)}`,
  ];
  const text = parts.filter((part) => part !== '').join(', ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
