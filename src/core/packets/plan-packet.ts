import { fullName } from '../applicant/profile.ts';
import { fitPage } from '../pages/fit-page.ts';
import type { FrontPage } from '../pages/front-page.ts';
import { leaveOutUncovered } from '../pages/leave-out-uncovered.ts';
import { tidyText } from '../pages/tidy-text.ts';
import { PHASE_WORDS } from '../requirements/phase-words.ts';
import { formatDay } from '../shared/format-day.ts';
import { blockingVerdicts } from './blocking-verdicts.ts';
import {
  type Chosen,
  chooseDocuments,
  papersFor,
  verdictsInHostOrder,
} from './choose-documents.ts';
import { coverFacts } from './cover-facts.ts';
import { layoutChecklist } from './layout-checklist.ts';
import { layoutContents } from './layout-contents.ts';
import { layoutCover } from './layout-cover.ts';
import { layoutStamp } from './layout-stamp.ts';
import { packetFileName } from './packet-file-name.ts';
import type { ChecklistRow, ContentsRow, PacketPlan, Part } from './packet-plan.ts';
import { describeChecklist, describeContents } from './packet-sentences.ts';
import type { PlanInput } from './plan-input.ts';
import { planOutline } from './plan-outline.ts';
import { preflightPacket } from './preflight-packet.ts';
import { sayToHost } from './say-to-host.ts';

/**
 * Plans a rotation's packet: what goes in, in the host's order, where every page lies, every line
 * that the app writes itself, and what stands in the way. Pure: the preview shows this plan, and the
 * build carries it out.
 */
export function planPacket(input: PlanInput): PacketPlan {
  const preflight = preflightPacket(input);
  const blocked = preflight.some(({ severity }) => severity === 'error');
  const chosen = chooseDocuments(input).filter(({ version }) => input.placeables.has(version.id));
  const { front, parts, checklist, contents } = layFront(input, chosen, blocked);
  const pageCount = front.length + countPlaced(parts);
  const who = [tidyText(fullName(input.profile)), tidyText(input.host.name)]
    .filter((t) => t !== '')
    .join(' - ');
  const sheets = [
    ...front.map(({ sheet }) => sheet),
    ...parts.flatMap(({ pages }) => pages.map(({ sheet }) => sheet)),
  ];
  return {
    rotation: input.rotation.id,
    host: input.host.id,
    builtOn: input.today,
    paper: input.paper,
    fileName: packetFileName(input.profile, input.host.name, input.rotation.title),
    title: tidyText(`${fullName(input.profile)} - ${input.host.name} - ${input.rotation.title}`),
    author: tidyText(fullName(input.profile)),
    preflight,
    blocked,
    forced: blocked && input.forced,
    checklist,
    contents,
    front,
    parts,
    stamps: sheets.map((sheet, index) =>
      layoutStamp(sheet, { who, page: index + 1, pages: pageCount }, input.font),
    ),
    outline: planOutline(input, parts, front.length, countChecklistPages(front, contents, input)),
    pageCount,
    ...(input.host.maxPacketBytes === undefined ? {} : { maxBytes: input.host.maxPacketBytes }),
  };
}

interface Laid {
  readonly front: readonly FrontPage[];
  readonly parts: readonly Part[];
  readonly checklist: readonly ChecklistRow[];
  readonly contents: readonly ContentsRow[];
}

/**
 * The front pages name page numbers that depend on how many front pages there are. Numbers never
 * change how a row breaks, so the second pass has as many pages as the first; it is checked.
 */
function layFront(input: PlanInput, chosen: readonly Chosen[], blocked: boolean): Laid {
  let count = 1;
  for (let pass = 0; pass < 4; pass += 1) {
    const laid = layFrontFor(count, input, chosen, blocked);
    if (laid.front.length === count) return laid;
    count = laid.front.length;
  }
  throw new Error('the front pages of a packet do not settle');
}

function layFrontFor(
  count: number,
  input: PlanInput,
  chosen: readonly Chosen[],
  blocked: boolean,
): Laid {
  const { font } = input;
  const parts = layParts(input, chosen, count + 1);
  const checklist = listChecklist(input, parts);
  const contents = listContents(chosen, parts, font);
  const pageCount = count + countPlaced(parts);
  const checklistPages = layoutChecklist(checklist, describeChecklist(input), font);
  const contentsPages = layoutContents(contents, describeContents(parts.length, pageCount), font);
  const open = blocked && input.forced ? listOpen(input) : [];
  const version = input.appVersion === undefined ? '' : ` with Sojourn ${input.appVersion}`;
  const cover = layoutCover(
    {
      facts: coverFacts(input),
      contents,
      pageCount,
      contentsPage: 1 + checklistPages.length + 1,
      checklistSummary: describeChecklist(input).replace(/\.$/, ''),
      open,
      colophon: `Built on ${formatDay(input.today)}${version}`,
    },
    font,
  );
  return { front: [cover, ...checklistPages, ...contentsPages], parts, checklist, contents };
}

function layParts(input: PlanInput, chosen: readonly Chosen[], firstPage: number): Part[] {
  let page = firstPage;
  return chosen.map(({ document, version }) => {
    const pages = (input.placeables.get(version.id)?.pages ?? []).map((size) =>
      fitPage(size, input.paper),
    );
    const title = leaveOutUncovered(document.title, input.font);
    const part: Part = {
      document: document.id,
      version: version.id,
      title: partTitle(title, document.versions.length > 1 ? version.issued : undefined),
      sha256: version.sha256,
      firstPage: page,
      pages,
    };
    page += pages.length;
    return part;
  });
}

/** The version's day is said only where there is more than one to confuse it with. */
function partTitle(title: string, issued: Chosen['version']['issued']): string {
  const name = title || 'Document';
  return issued === undefined ? name : `${name}, ${formatDay(issued)}`;
}

function countPlaced(parts: readonly Part[]): number {
  return parts.reduce((sum, { pages }) => sum + pages.length, 0);
}

/** What is open, for the cover of a packet that was built all the same. */
function listOpen(input: PlanInput): string[] {
  return blockingVerdicts(input).map((verdict) =>
    leaveOutUncovered(`${verdict.title}: ${sayToHost(verdict)}`, input.font),
  );
}

function listChecklist(input: PlanInput, parts: readonly Part[]): ChecklistRow[] {
  return verdictsInHostOrder(input).map((verdict) => {
    const shown = papersFor(verdict, input);
    const part = parts.find(({ version }) => shown.includes(version));
    return {
      requirement: verdict.requirement,
      title: leaveOutUncovered(verdict.title, input.font),
      status: verdict.status,
      phase: PHASE_WORDS[verdict.phase],
      reason: leaveOutUncovered(sayToHost(verdict), input.font),
      ...(part === undefined ? {} : { document: part.title, page: part.firstPage }),
    };
  });
}

function listContents(
  chosen: readonly Chosen[],
  parts: readonly Part[],
  font: PlanInput['font'],
): ContentsRow[] {
  return parts.map((part, index) => {
    const version = chosen[index]?.version;
    const dates = [
      version?.issued === undefined ? '' : `issued ${formatDay(version.issued)}`,
      version?.expires === undefined ? '' : `valid to ${formatDay(version.expires)}`,
    ].filter((text) => text !== '');
    return {
      title: part.title,
      detail: [leaveOutUncovered(chosen[index]?.document.issuer ?? '', font), ...dates]
        .filter((t) => t !== '')
        .join(' · '),
      pages: part.pages.length,
      page: part.firstPage,
    };
  });
}

function countChecklistPages(
  front: readonly FrontPage[],
  contents: readonly ContentsRow[],
  input: PlanInput,
): number {
  const contentsPages = layoutContents(
    contents,
    describeContents(contents.length, 1),
    input.font,
  ).length;
  return front.length - 1 - contentsPages;
}
