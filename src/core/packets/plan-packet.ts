import { formatDay, formatDayRange } from '../shared/format-day.ts';
import { coverFacts } from './cover-facts.ts';
import { layoutChecklist } from './layout-checklist.ts';
import { layoutContents } from './layout-contents.ts';
import { layoutCover } from './layout-cover.ts';
import { layoutStamp } from './layout-stamp.ts';
import type { Finding } from './packet.ts';
import { packetFileName } from './packet-file-name.ts';
import type { FrontPage, OutlineEntry, PacketPlan } from './packet-plan.ts';
import { planChecklist, summarizeChecklist } from './plan-checklist.ts';
import type { PlanInput } from './plan-input.ts';
import { contentsRow, type PlannedPart, partOutline, planParts } from './plan-parts.ts';
import { isBlocked, preflightPacket } from './preflight-packet.ts';
import { tidyText } from './tidy-text.ts';

/** The pages before the documents, by what they are. */
interface Front {
  readonly cover: FrontPage;
  readonly checklist: readonly FrontPage[];
  readonly contents: readonly FrontPage[];
}

/**
 * Plans a host's packet: what is in it, in which order, where every page lies, and every word on
 * the pages that the app draws. Pure; nothing is read but the input. A packet with errors is
 * planned too: `blocked` and `preflight` say why it is not to be built unless `forced`.
 */
export function planPacket(input: PlanInput): PacketPlan {
  const preflight = preflightPacket(input);
  // Page numbers stand in columns of their own, so a second pass with the right ones breaks no line
  // differently and has as many pages as the first.
  const frontPages = pagesOf(planFront(input, planParts(input, 1), 1, preflight)).length;
  const planned = planParts(input, frontPages + 1);
  const front = planFront(input, planned, frontPages + 1, preflight);
  const parts = planned.map(({ part }) => part);
  const sheets = [
    ...pagesOf(front).map(({ sheet }) => sheet),
    ...parts.flatMap(({ pages }) => pages.map(({ sheet }) => sheet)),
  ];
  const { name } = coverFacts(input);
  const who = [name, tidyText(input.host.name)].filter((text) => text !== '').join(' - ');
  const stamp = (page: number) => ({ who, page, pages: sheets.length });
  return {
    rotation: input.rotation.id,
    host: input.host.id,
    builtOn: input.today,
    paper: input.paper,
    fileName: packetFileName(input.profile, input.host.name, input.rotation.title),
    title: `${who} - ${tidyText(input.rotation.title)}`,
    author: name,
    preflight,
    blocked: isBlocked(preflight),
    forced: input.forced && isBlocked(preflight),
    checklist: planChecklist(input, parts),
    contents: planned.map(contentsRow),
    front: pagesOf(front),
    parts,
    stamps: sheets.map((sheet, index) => layoutStamp(sheet, stamp(index + 1), input.font)),
    outline: planOutline(front, planned),
    pageCount: sheets.length,
    maxBytes: input.host.maxPacketBytes,
  };
}

function planFront(
  input: PlanInput,
  planned: readonly PlannedPart[],
  firstPage: number,
  preflight: readonly Finding[],
): Front {
  const { font, host, rotation, today } = input;
  const checklist = planChecklist(
    input,
    planned.map(({ part }) => part),
  );
  const dates = formatDayRange(rotation.start, rotation.end);
  const asked = tidyText(
    `What ${host.name} asks for, judged for ${dates}. As of ${formatDay(today)}.`,
  );
  const checklistPages = layoutChecklist(checklist, asked, font);
  const rows = planned.map(contentsRow);
  const contents = layoutContents(rows, 'A click on a row leads to the document.', font);
  const open = input.forced ? preflight.filter(({ severity }) => severity === 'error') : [];
  const version = input.appVersion === undefined ? '' : ` ${input.appVersion}`;
  const cover = layoutCover(
    {
      facts: coverFacts(input),
      contents: rows,
      pageCount: firstPage - 1 + rows.reduce((sum, row) => sum + row.pages, 0),
      contentsPage: 2 + checklistPages.length,
      checklistSummary: summarizeChecklist(checklist),
      open: open.map(({ message }) => tidyText(message)),
      colophon: tidyText(`Built on ${formatDay(today)} with Sojourn${version}.`),
    },
    font,
  );
  return { cover, checklist: checklistPages, contents };
}

function pagesOf({ cover, checklist, contents }: Front): FrontPage[] {
  return [cover, ...checklist, ...contents];
}

function planOutline(front: Front, planned: readonly PlannedPart[]): OutlineEntry[] {
  return [
    { title: 'Cover', page: 1, children: [] },
    { title: 'Checklist', page: 2, children: [] },
    { title: 'Contents', page: 2 + front.checklist.length, children: [] },
    ...planned.map(partOutline),
  ];
}
