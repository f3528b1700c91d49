import { fullName, type Profile } from '../applicant/profile.ts';
import type { Document } from '../documents/document.ts';
import type { FormBlock, FormLine } from '../immunizations/form-block.ts';
import type { Sheet, SheetBlock } from '../pages/sheet.ts';
import { lowerFirst } from '../requirements/describe-type.ts';
import { describeWindow } from '../requirements/describe-words.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { DocumentId } from '../shared/id.ts';
import type { LabOrder, OrderFor } from './lab-order.ts';

export interface PhysicianSheetInput {
  readonly profile: Profile;
  readonly blocks: readonly FormBlock[];
  readonly orders: readonly LabOrder[];
  readonly documents: readonly Document[];
  readonly today: Day;
}

/**
 * The page to take to the physician who fills in and signs the form: who the applicant is, the
 * record in the form's order, what is still needed, what to order, and room for a signature. It is
 * no form: the AAMC form may only be reproduced whole and unchanged, so it is never drawn.
 */
export function physicianSheet(input: PhysicianSheetInput): Sheet {
  const { profile, blocks, orders, documents, today } = input;
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return {
    title: 'Immunization data sheet for your physician',
    subtitle: subtitleOf(profile),
    blocks: [
      {
        kind: 'text',
        text: 'A plain data sheet in the order of the AAMC Standardized Immunization Form, to fill that form or a host’s own from. It is not the form and does not replace it.',
      },
      { kind: 'heading', text: 'Student' },
      { kind: 'facts', rows: identityOf(profile) },
      ...blocks.flatMap((block) => blockPart(block, titles)),
      ...needsPart(blocks),
      ...ordersPart(orders),
      ...SIGNATURE,
    ],
    footer: `Typed in by the applicant and not checked by a physician before the signature above. As of ${formatDay(today)}.`,
  };
}

function subtitleOf(profile: Profile): string {
  const born = profile.dateOfBirth === undefined ? '' : `born ${formatDay(profile.dateOfBirth)}`;
  return [fullName(profile), born].filter((text) => text !== '').join(', ');
}

/** The fields of the form's head, those that are known. */
function identityOf(profile: Profile): { label: string; value: string }[] {
  const born = profile.dateOfBirth;
  return [
    { label: 'Last name', value: profile.familyName },
    { label: 'First name', value: profile.givenNames },
    { label: 'Date of birth', value: born === undefined ? '' : formatDay(born) },
    { label: 'Medical school', value: profile.school },
    { label: 'AAMC ID', value: profile.aamcId },
    { label: 'Student ID', value: profile.schoolId },
    { label: 'Phone', value: profile.phone },
    { label: 'E-mail', value: profile.email },
    { label: 'Address', value: profile.address },
  ].filter(({ value }) => value !== '');
}

const COLUMNS = ['Item', 'Date', 'Product or result', 'Copy attached'] as const;

function blockPart(block: FormBlock, titles: ReadonlyMap<DocumentId, string>): SheetBlock[] {
  const heading = block.choice === '' ? block.title : `${block.title}. ${block.choice}`;
  const rows = block.lines.map((line) => rowOf(line, titles));
  return [
    { kind: 'heading', text: heading },
    rows.length === 0
      ? { kind: 'text', text: 'None recorded.' }
      : { kind: 'table', columns: COLUMNS, rows },
  ];
}

function rowOf(line: FormLine, titles: ReadonlyMap<DocumentId, string>): string[] {
  const papers = line.evidence.flatMap((id) => titles.get(id) ?? []);
  const outcome = [line.outcome, line.note].filter((text) => text !== '').join('. ');
  return [line.label, line.on === undefined ? '' : formatDay(line.on), outcome, papers.join(', ')];
}

function needsPart(blocks: readonly FormBlock[]): SheetBlock[] {
  const items = blocks.flatMap(({ title, needs }) =>
    needs.map((need) => ({ text: `${title}: ${lowerFirst(need)}`, detail: '' })),
  );
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'Still needed to complete the form' },
    { kind: 'checklist', items },
  ];
}

function ordersPart(orders: readonly LabOrder[]): SheetBlock[] {
  if (orders.length === 0) return [];
  const items = orders.map(({ order, detail, serves }) => ({
    text: order,
    detail: [detail, `For ${serves.map(sayHost).join('; ')}.`]
      .filter((text) => text !== '')
      .join(' '),
  }));
  return [
    { kind: 'heading', text: 'What the hosts of this season still want' },
    { kind: 'checklist', items },
  ];
}

/** "UC Davis (between 5 Jan 2027 and 4 Apr 2027)". */
function sayHost({ hostName, from, by }: OrderFor): string {
  const open = from === undefined && by === undefined;
  return open ? hostName : `${hostName} (${describeWindow(from, by)})`;
}

const SIGNATURE: readonly SheetBlock[] = [
  { kind: 'heading', text: 'Physician' },
  { kind: 'write-in', label: 'Name, title and licence', lines: 1 },
  { kind: 'write-in', label: 'Address, phone and e-mail', lines: 2 },
  { kind: 'write-in', label: 'Signature, stamp and date', lines: 2 },
];
