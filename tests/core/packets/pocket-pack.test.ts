import { beforeAll, expect, test } from 'vitest';
import { loadPageFont } from '../../../src/backend/pages/page-font.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import {
  ANALYTES,
  type ImmunizationEntry,
  VACCINES,
} from '../../../src/core/immunizations/immunization-record.ts';
import { pocketPack } from '../../../src/core/packets/pocket-pack.ts';
import { layoutSheet } from '../../../src/core/pages/layout-sheet.ts';
import type { PageFont } from '../../../src/core/pages/page-font.ts';
import type { Sheet } from '../../../src/core/pages/sheet.ts';
import type { ExplainedVerdict } from '../../../src/core/requirements/verdict.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import type { Id } from '../../../src/core/shared/id.ts';
import { givenWords } from '../requirements/given-words.ts';
import { makeDocument, pocketInput } from './pocket-season.ts';

const id = <Kind extends string>(text: string) => text as Id<Kind>;

let font: PageFont;
beforeAll(async () => {
  font = await loadPageFont();
});

/** Every row of every table, by its first cell. */
const rows = (sheet: Sheet) =>
  Object.fromEntries(
    sheet.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.map(([what = '', ...rest]) => [what, rest]) : [],
    ),
  );
const facts = (sheet: Sheet) =>
  Object.fromEntries(
    sheet.blocks.flatMap((block) =>
      block.kind === 'facts' ? block.rows.map(({ label, value }) => [label, value]) : [],
    ),
  );
const writeIns = (sheet: Sheet) =>
  sheet.blocks.flatMap((block) => (block.kind === 'write-in' ? [block.label] : []));

const record = (...entries: object[]) =>
  entries.map((given, index) => {
    const entry: object = { id: `e${index}`, evidence: [], note: '', writtenAs: '', ...given };
    return entry as ImmunizationEntry;
  });

test('says who, where and when, and whom to call', () => {
  const sheet = pocketPack(pocketInput('erie'));
  expect(sheet.title).toBe('Elif Łucja Şahin');
  expect(sheet.subtitle).toBe('Pocket pack: Erie Shore Medical Center, 1-26 Mar 2027');
  expect(facts(sheet)).toEqual({
    'AAMC ID': '10000000',
    Rotation: 'Surgical ICU',
    'First day': 'Monday, 1 Mar 2027',
    'Last day': 'Friday, 26 Mar 2027',
    Host: 'Erie Shore Medical Center, Cleveland, OH',
    'Host contact': 'visiting@erieshore.example',
    'Emergency contact': 'Halina Şahin (Mother), +90 555 000 00 01',
  });
});

test('cards and insurance with their limits and last days; what ends too early says so', () => {
  expect(rows(pocketPack(pocketInput('backBay')))).toMatchObject({
    BLS: ['18 Mar 2025', '31 Mar 2027, before your last day', ''],
    ACLS: ['13 Jun 2026', '30 Jun 2028', ''],
    Malpractice: [
      '1 Jan 2027',
      '30 Jun 2027',
      '$1,000,000 per occurrence, $3,000,000 in aggregate',
    ],
    'Health insurance': ['5 Jan 2027', '10 Apr 2027, before your last day', '$100,000 cover'],
  });
});

test('without a record the documents say what is known of vaccines', () => {
  expect(rows(pocketPack(pocketInput('erie')))).toMatchObject({
    'Hepatitis B': [
      '3 doses, paper of 10 Sep 2026',
      'surface antibody 11.2 mIU/mL, antibody test quantitative',
    ],
    Influenza: ['paper of 6 Oct 2026', ''],
    'Tuberculosis test': ['paper of 2 Mar 2026', expect.stringContaining('negative')],
  });
});

test('a record says it better, and only where it says something', () => {
  const sheet = pocketPack(
    pocketInput('erie', {
      record: record(
        { kind: 'dose', vaccine: 'mmr', on: parseDay('2003-09-01'), product: '' },
        { kind: 'dose', vaccine: 'mmr', on: parseDay('2009-05-04'), product: 'Priorix' },
        {
          kind: 'titer',
          analyte: 'anti-hbs',
          on: parseDay('2026-01-02'),
          value: 8,
          unit: 'mIU/mL',
        },
        {
          kind: 'titer',
          analyte: 'anti-hbs',
          on: parseDay('2026-09-10'),
          value: 11.2,
          unit: 'mIU/mL',
        },
        {
          kind: 'skin-test',
          on: parseDay('2026-11-02'),
          readOn: parseDay('2026-11-04'),
          mm: 0,
          result: 'negative',
          country: 'TR',
        },
      ),
    }),
  );
  expect(rows(sheet)).toMatchObject({
    'Measles, mumps, rubella': ['1 Sep 2003, 4 May 2009 (Priorix)', ''],
    'Hepatitis B': ['', 'anti-HBs 11.2 mIU/mL, 10 Sep 2026'],
    'TB skin test': ['2 Nov 2026, read 4 Nov 2026', '0 mm, negative'],
    Influenza: ['paper of 6 Oct 2026', ''],
  });
  expect(rows(sheet)).not.toHaveProperty('Tuberculosis test');
});

test('the mask by make, model and size, with the day of the fit test', () => {
  const input = pocketInput('erie');
  const mask = { make: '3M', model: '1860', size: 'S' };
  const test = makeDocument('fit', 'fit-test', [{ issued: parseDay('2026-12-01'), facts: mask }]);
  const sheet = pocketPack({ ...input, documents: [...input.documents, test] });
  expect(rows(sheet)['Mask, fit-tested']).toEqual(['1 Dec 2026', '1 Dec 2027', '3M 1860, size S']);
  expect(writeIns(sheet).join()).not.toContain('mask');
});

test('a paper that is kept for another host is not carried', () => {
  const facts = { make: '3M', model: '1860', size: 'S' };
  const mask = makeDocument('m', 'fit-test', [{ issued: parseDay('2027-01-04'), facts }]);
  const carried = (host: Id<'host'> | undefined) => {
    const input = pocketInput('erie', { documents: [{ ...mask, host }] });
    return rows(pocketPack(input))['Mask, fit-tested'] !== undefined;
  };
  expect(carried(undefined)).toBe(true);
  expect(carried(pocketInput('erie').host.id)).toBe(true);
  expect(carried(id('another'))).toBe(false);
});

test('a line to write on stands where nothing is known', () => {
  const sheet = pocketPack(pocketInput('erie', { profile: EMPTY_PROFILE, documents: [] }));
  expect(sheet.title).toBe('Name not given');
  expect(writeIns(sheet)).toEqual([
    'Where to go on the first day, at what time, and whom to ask for',
    'Where you stay',
    'Emergency contact, with telephone',
    'Respirator mask: make, model, size, and the day of the fit test',
  ]);
  expect(rows(sheet)).toMatchObject({
    BLS: ['', '', 'None among your documents'],
    Malpractice: ['', '', 'None among your documents'],
  });
});

test('a line of the notes says where one stays', () => {
  const input = pocketInput('erie');
  const rotation = { ...input.rotation, notes: 'Ask for a bicycle.\nStay: 12 Hessler Rd, Apt 3' };
  expect(facts(pocketPack({ ...input, rotation }))['Where you stay']).toBe('12 Hessler Rd, Apt 3');
});

test('the version that fits on the first day is carried, not the newest', () => {
  const input = pocketInput('erie');
  const cards = makeDocument('card', 'bls', [
    { issued: parseDay('2027-06-01') },
    { issued: parseDay('2026-05-05') },
  ]);
  expect(rows(pocketPack({ ...input, documents: [cards] }))['BLS']).toEqual([
    '5 May 2026',
    '31 May 2028',
    '',
  ]);
});

test('what is open for day one stands with its remedy', () => {
  const sheet = pocketPack(pocketInput('erie'));
  const [item] = sheet.blocks.flatMap((block) => (block.kind === 'checklist' ? block.items : []));
  expect(item?.text).toBe('N95 fit test');
  expect(item?.detail).not.toBe('');
});

test('no number but the AAMC ID, and no date of birth', () => {
  const input = pocketInput('erie');
  const told = JSON.stringify(pocketPack(input));
  const { passportNumber, usmleId, schoolId } = input.profile;
  for (const secret of [passportNumber, usmleId, schoolId, '14 Aug 2002', '2002-08-14'])
    expect(told).not.toContain(secret);
});

const HOSTS = ['lakeside', 'erie', 'backBay', 'providence', 'houston'] as const;

test.each(HOSTS)('the sample fits on one page, uncut: %s', (host) => {
  const sheet = pocketPack(pocketInput(host, { font }));
  expect(layoutSheet(sheet, font)).toHaveLength(1);
  expect(JSON.stringify(sheet)).not.toMatch(/and \d+ more/);
});

test('a very full season fits on one page, and says what was left out', () => {
  const input = pocketInput('erie', { font });
  const long = 'Şehir Hastanesi '.repeat(40);
  const doses = VACCINES.flatMap((vaccine) =>
    ['2001-01-01', '2001-02-01', '2001-07-01', '2011-07-01'].map((on) => ({
      kind: 'dose',
      vaccine,
      on: parseDay(on),
      product: long,
    })),
  );
  const titers = ANALYTES.map((analyte) => ({
    kind: 'titer',
    analyte,
    on: parseDay('2026-05-05'),
    result: 'positive',
    value: 123.456,
    unit: long,
  }));
  const open = Array.from(
    { length: 60 },
    (_, index): ExplainedVerdict => ({
      requirement: id(`q${index}`),
      title: `${long} ${index}`,
      phase: 'day-one',
      status: 'missing',
      versions: [],
      ...givenWords(long, long),
      wants: [],
    }),
  );
  const sheet = pocketPack({
    ...input,
    profile: {
      ...input.profile,
      givenNames: long,
      aamcId: long,
      emergencyContact: { name: long, relation: long, phone: long },
    },
    host: { ...input.host, name: long, contact: long },
    rotation: { ...input.rotation, title: long, notes: `Stay: ${long}` },
    documents: ['fit-test', 'bls', 'acls', 'malpractice', 'health-insurance'].map((type) => ({
      ...makeDocument(type, type, [{ issued: parseDay('2026-05-05'), facts: { make: long } }]),
      issuer: long,
    })),
    record: record(...doses, ...titers),
    verdicts: { status: 'attention', summary: '', items: open },
  });
  expect(layoutSheet(sheet, font)).toHaveLength(1);
  expect(JSON.stringify(sheet)).toMatch(/and \d+ more/);
  expect(rows(sheet)).toHaveProperty('Health insurance');
});
