import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import type { LabOrder } from '../../../src/core/hosts/lab-order.ts';
import { physicianSheet } from '../../../src/core/hosts/physician-sheet.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { blocksOf } from '../immunizations/blocks-of.ts';
import { givenAntiHbs, givenDose, givenDoses, withPaper } from '../immunizations/given-record.ts';
import { day, givenDocument } from '../requirements/given.ts';

const AT = { dateOfBirth: day('2002-08-14'), today: day('2026-12-01') };
const PAPER = { ...givenDocument('hepatitis-b', { issued: '2026-09-10' }), title: 'Lab report' };
const ORDER: LabOrder = {
  key: 'igra',
  kind: 'lab',
  order: 'Tuberculosis blood test',
  detail: 'Not after a live vaccine.',
  serves: [
    {
      host: 'h1' as never,
      hostName: 'UC Davis',
      requirement: 'q1' as never,
      wants: '',
      note: '',
      from: day('2026-12-20'),
      by: day('2027-02-28'),
    },
    { host: 'h2' as never, hostName: 'Penn', requirement: 'q2' as never, wants: '', note: '' },
  ],
};

function sheet(record: ImmunizationRecord, orders: readonly LabOrder[] = []) {
  return physicianSheet({
    profile: {
      ...EMPTY_PROFILE,
      givenNames: 'Elif',
      familyName: 'Şahin',
      dateOfBirth: AT.dateOfBirth,
      aamcId: '10000000',
    },
    blocks: blocksOf(record, AT),
    orders,
    documents: [PAPER],
    today: AT.today,
  });
}

const headings = (record: ImmunizationRecord, orders: readonly LabOrder[] = []) =>
  sheet(record, orders).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

test('it says that it is not the form, whose it is and of which day', () => {
  const { title, subtitle, blocks, footer } = sheet([]);
  expect(title).toBe('Immunization data sheet for your physician');
  expect(subtitle).toBe('Elif Şahin, born 14 Aug 2002');
  expect(blocks[0]).toMatchObject({
    kind: 'text',
    text: expect.stringContaining('It is not the form'),
  });
  expect(footer).toContain('As of 1 Dec 2026.');
});

test('the blocks stand in the order of the form, then what is needed, then room for the signature', () => {
  expect(headings(givenDoses('mmr', '2003-09-02', '2008-10-11'), [ORDER])).toEqual([
    'Student',
    'Measles, mumps, rubella. Option 1: two MMR doses',
    'Tetanus, diphtheria, pertussis',
    'Varicella',
    'Influenza',
    'Hepatitis B. Primary series',
    'Tuberculosis screening. Section A: no history of a positive test',
    'COVID-19',
    'Additional vaccines',
    'Still needed to complete the form',
    'What the hosts of this season still want',
    'Physician',
  ]);
  const writeIns = sheet([]).blocks.flatMap((block) =>
    block.kind === 'write-in' ? [block.label] : [],
  );
  expect(writeIns.at(-1)).toBe('Signature, stamp and date');
});

test('a line gives date, result and the paper that is attached', () => {
  const record = [
    withPaper(givenAntiHbs('2026-09-10', 11.2), PAPER.id),
    givenDose('tdap', '2020-10-06', 'Boostrix'),
  ];
  const rows = sheet(record).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(rows).toContainEqual([
    'Quantitative anti-HBs',
    '10 Sep 2026',
    '11.2 mIU/mL',
    'Lab report',
  ]);
  expect(rows).toContainEqual(['Tdap', '6 Oct 2020', 'Boostrix', '']);
  expect(rows).toContainEqual(['Dose 1', '', '', '']);
});

test('an order names its hosts with their days', () => {
  const items = sheet([], [ORDER]).blocks.flatMap((block) =>
    block.kind === 'checklist' ? block.items : [],
  );
  expect(items.at(-1)).toEqual({
    text: 'Tuberculosis blood test',
    detail: 'Not after a live vaccine. For UC Davis (between 20 Dec 2026 and 28 Feb 2027); Penn.',
  });
});

test('what is not known about the student is left out, not left blank', () => {
  const facts = sheet([]).blocks.find((block) => block.kind === 'facts');
  expect(facts?.kind === 'facts' && facts.rows.map(({ label }) => label)).toEqual([
    'Last name',
    'First name',
    'Date of birth',
    'AAMC ID',
  ]);
});
