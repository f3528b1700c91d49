import { fullName } from '../applicant/profile.ts';
import { countSheetPages } from '../pages/layout-sheet.ts';
import type { Sheet, SheetBlock } from '../pages/sheet.ts';
import type { ExplainedVerdict } from '../requirements/verdict.ts';
import { formatDay, formatDayRange } from '../shared/format-day.ts';
import { weekdayOf } from '../shared/weekday.ts';
import { clipText, type PocketInput } from './pocket-input.ts';
import { choosePaper, paperRows } from './pocket-papers.ts';
import { vaccineRows } from './pocket-vaccines.ts';

/** How many rows of the two lists that can grow are shown. */
interface Room {
  readonly vaccines: number;
  readonly open: number;
}

/** What stays of a list before the other one is cut further. */
const KEPT_VACCINES = 7;
const KEPT_OPEN = 4;

/**
 * The page for the pocket on the first day: whom to find, what to show, whom to call. It holds no
 * number of a passport, visa or examination, and no date of birth: a pocket is easily lost. It is
 * always one page; what does not fit is cut from the end of the lists and counted.
 */
export function pocketPack(input: PocketInput): Sheet {
  const vaccines = vaccineRows(input);
  const open = openOnDayOne(input);
  let room: Room = { vaccines: vaccines.length, open: open.length };
  let sheet = setSheet(input, vaccines, open, room);
  while (countSheetPages(sheet, input.font) > 1) {
    const less = cutOne(room);
    if (less === undefined) break;
    room = less;
    sheet = setSheet(input, vaccines, open, room);
  }
  return sheet;
}

/** The next row to go: the rarer vaccines, then the later of many open items, then whatever is left. */
function cutOne({ vaccines, open }: Room): Room | undefined {
  if (open > 2 * KEPT_OPEN) return { vaccines, open: open - 1 };
  if (vaccines > KEPT_VACCINES) return { vaccines: vaccines - 1, open };
  if (open > KEPT_OPEN) return { vaccines, open: open - 1 };
  if (vaccines > 0) return { vaccines: vaccines - 1, open };
  return open > 0 ? { vaccines, open: open - 1 } : undefined;
}

function setSheet(
  input: PocketInput,
  vaccines: readonly (readonly string[])[],
  open: readonly ExplainedVerdict[],
  room: Room,
): Sheet {
  const { profile, host, rotation, today } = input;
  const dates = formatDayRange(rotation.start, rotation.end);
  return {
    title: clipText(fullName(profile), 70) || 'Name not given',
    subtitle: `Pocket pack: ${clipText(host.name, 70)}, ${dates}`,
    blocks: [
      { kind: 'facts', rows: headFacts(input) },
      ...writeIns(input),
      ...vaccineBlocks(vaccines, room.vaccines),
      { kind: 'heading', text: 'Mask, cards and insurance' },
      { kind: 'table', columns: ['What', 'From', 'Through', 'Details'], rows: paperRows(input) },
      ...openBlocks(input, open, room.open),
    ],
    footer: `From what was in your vault on ${formatDay(today)}. Where something has to be verified, show the paper itself.`,
  };
}

function headFacts(input: PocketInput) {
  const { profile, host, rotation } = input;
  const contact = profile.emergencyContact;
  const relation = contact === undefined || contact.relation === '' ? '' : ` (${contact.relation})`;
  const rows = [
    ['AAMC ID', clipText(profile.aamcId, 20)],
    ['Rotation', clipText(rotation.title, 90)],
    ['First day', `${weekdayOf(rotation.start)}, ${formatDay(rotation.start)}`],
    ['Last day', `${weekdayOf(rotation.end)}, ${formatDay(rotation.end)}`],
    ['Host', clipText([host.name, host.city, host.state].filter(Boolean).join(', '), 140)],
    ['Host contact', clipText(host.contact, 140)],
    ['Where you stay', stayOf(input)],
    [
      'Emergency contact',
      contact === undefined ? '' : clipText(`${contact.name}${relation}, ${contact.phone}`, 120),
    ],
  ] as const;
  return rows.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]));
}

/** The app keeps no field for it: a line of the rotation's notes that begins with "Stay:" says it. */
function stayOf({ rotation }: PocketInput): string {
  const [, place = ''] = /^\s*(?:stay|address)\s*:\s*(.+)$/im.exec(rotation.notes) ?? [];
  return clipText(place.trim(), 140);
}

function writeIns(input: PocketInput): SheetBlock[] {
  const { profile } = input;
  const lines = [
    'Where to go on the first day, at what time, and whom to ask for',
    ...(stayOf(input) === '' ? ['Where you stay'] : []),
    ...(profile.emergencyContact === undefined ? ['Emergency contact, with telephone'] : []),
    ...(choosePaper('fit-test', input) === undefined
      ? ['Respirator mask: make, model, size, and the day of the fit test']
      : []),
  ];
  return lines.map((label) => ({ kind: 'write-in', label, lines: 1 }));
}

function vaccineBlocks(rows: readonly (readonly string[])[], room: number): SheetBlock[] {
  const heading: SheetBlock = { kind: 'heading', text: 'Vaccines and tuberculosis' };
  if (rows.length === 0) {
    const none = 'Nothing is in your immunization record or among your documents yet.';
    return [heading, { kind: 'text', text: none }];
  }
  const shown = rows.slice(0, room);
  return [
    heading,
    { kind: 'table', columns: ['What', 'Days', 'Result'], rows: shown },
    ...andMore(rows.length - shown.length),
  ];
}

function openOnDayOne({ verdicts }: PocketInput): ExplainedVerdict[] {
  return verdicts.items.filter(
    ({ phase, status }) => phase === 'day-one' && status !== 'met' && status !== 'waived',
  );
}

function openBlocks(
  input: PocketInput,
  open: readonly ExplainedVerdict[],
  room: number,
): SheetBlock[] {
  const heading: SheetBlock = { kind: 'heading', text: 'Still open for day one' };
  if (open.length === 0) return [heading, { kind: 'text', text: nothingOpen(input) }];
  const shown = open.slice(0, room);
  const items = shown.map(({ title, remedy, reason }) => ({
    text: clipText(title, 90),
    detail: clipText(remedy || reason, 180),
  }));
  return [heading, { kind: 'checklist', items }, ...andMore(open.length - shown.length)];
}

function nothingOpen({ verdicts, host }: PocketInput): string {
  const asks = verdicts.items.some(({ phase }) => phase === 'day-one');
  return asks
    ? `Nothing that ${clipText(host.name, 70)} wants on day one is open.`
    : `No rule of ${clipText(host.name, 70)} is marked for day one.`;
}

function andMore(count: number): SheetBlock[] {
  return count > 0 ? [{ kind: 'text', text: `and ${count} more` }] : [];
}
