import { tidyText } from '../pages/tidy-text.ts';
import type { OutlineEntry, Part } from './packet-plan.ts';
import type { PlanInput, SourceHeading } from './plan-input.ts';

/** Cover, checklist and contents, then every document with the outline that its source had beneath it. */
export function planOutline(
  { placeables }: Pick<PlanInput, 'placeables'>,
  parts: readonly Part[],
  frontPages: number,
  checklistPages: number,
): OutlineEntry[] {
  const own = (title: string, page: number): OutlineEntry => ({ title, page, children: [] });
  return [
    own('Cover', 1),
    own('Checklist', 2),
    own('Contents', Math.min(frontPages, 2 + checklistPages)),
    ...parts.map((part) => ({
      title: part.title,
      page: part.firstPage,
      children: (placeables.get(part.version)?.outline ?? []).map((heading) =>
        carryHeading(heading, part),
      ),
    })),
  ];
}

/** A heading that points past its source's end points at the last page. */
function carryHeading(heading: SourceHeading, part: Part): OutlineEntry {
  const last = Math.max(0, part.pages.length - 1);
  return {
    title: tidyText(heading.title) || 'Untitled',
    page: part.firstPage + Math.min(Math.max(0, heading.page), last),
    children: heading.children.map((child) => carryHeading(child, part)),
  };
}
