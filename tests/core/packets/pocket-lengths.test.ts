import { expect, test } from 'vitest';
import { pocketPack } from '../../../src/core/packets/pocket-pack.ts';
import type { Sheet } from '../../../src/core/pages/sheet.ts';
import type { ExplainedVerdict } from '../../../src/core/requirements/verdict.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import type { Id } from '../../../src/core/shared/id.ts';
import { givenDoses } from '../immunizations/given-record.ts';
import { givenWords } from '../requirements/given-words.ts';
import { makeDocument, pocketInput } from './pocket-season.ts';

/** One word that is longer than any place has room for. */
const LONG = 'x'.repeat(500);
const cut = (most: number) => `${'x'.repeat(most - 1)}…`;
const input = pocketInput('erie');

const open = (more: Partial<ExplainedVerdict>): ExplainedVerdict => ({
  requirement: 'q' as Id<'requirement'>,
  title: 'Badge',
  phase: 'day-one',
  status: 'missing',
  versions: [],
  ...givenWords('No badge yet.'),
  wants: [],
  ...more,
});
const judged = (...items: readonly ExplainedVerdict[]) => ({
  status: 'attention' as const,
  summary: '',
  items,
});

function factsOf({ blocks }: Sheet) {
  const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return Object.fromEntries(rows.map(({ label, value }) => [label, value]));
}
const texts = ({ blocks }: Sheet) =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
const checklist = ({ blocks }: Sheet) =>
  blocks.flatMap((block) => (block.kind === 'checklist' ? block.items : []));

test('every free word has its room: a line or two, and the last letter says that there was more', () => {
  const sheet = pocketPack({
    ...input,
    profile: {
      ...input.profile,
      givenNames: LONG,
      aamcId: LONG,
      emergencyContact: { name: LONG, relation: '', phone: '' },
    },
    host: { ...input.host, name: LONG, contact: LONG },
    rotation: { ...input.rotation, title: LONG, notes: `Stay: ${LONG}` },
    verdicts: judged(open({ title: LONG, remedy: LONG })),
  });
  expect(sheet.title).toBe(cut(70));
  expect(sheet.subtitle).toBe(`Pocket pack: ${cut(70)}, 1-26 Mar 2027`);
  expect(factsOf(sheet)).toMatchObject({
    'AAMC ID': cut(20),
    Rotation: cut(90),
    Host: cut(140),
    'Host contact': cut(140),
    'Where you stay': cut(140),
    'Emergency contact': cut(120),
  });
  expect(checklist(sheet)).toEqual([{ text: cut(90), detail: cut(180) }]);
});

test('a value that fills its room to the letter is whole', () => {
  const sheet = pocketPack({
    ...input,
    host: { ...input.host, contact: 'x'.repeat(140) },
    rotation: { ...input.rotation, title: 'x'.repeat(90) },
  });
  expect(factsOf(sheet)).toMatchObject({
    'Host contact': 'x'.repeat(140),
    Rotation: 'x'.repeat(90),
  });
});

test('what is open says its remedy, else its reason; what is met or waived is not open', () => {
  const items = checklist(
    pocketPack({
      ...input,
      verdicts: judged(
        open({ remedy: 'Ask for a badge.' }),
        open({}),
        open({ status: 'met' }),
        open({ status: 'waived' }),
        open({ phase: 'apply' }),
      ),
    }),
  );
  expect(items.map(({ detail }) => detail)).toEqual(['Ask for a badge.', 'No badge yet.']);
});

test('with nothing open it says whether that is because nothing is asked', () => {
  const host = { ...input.host, name: LONG };
  const said = (...items: readonly ExplainedVerdict[]) =>
    texts(pocketPack({ ...input, host, verdicts: judged(...items) })).at(-1);
  expect(said(open({ status: 'met' }))).toBe(`Nothing that ${cut(70)} wants on day one is open.`);
  expect(said(open({ phase: 'apply' }))).toBe(`No rule of ${cut(70)} is marked for day one.`);
});

test('without a record and without documents it says so', () => {
  const sheet = pocketPack({ ...input, record: [], documents: [] });
  expect(texts(sheet)).toContain(
    'Nothing is in your immunization record or among your documents yet.',
  );
  expect(texts(pocketPack(input)).join()).not.toContain('Nothing is in your immunization record');
});

test('doses stand by day, in whatever order they were written down', () => {
  const days = ['2003-09-01', '2002-08-14', '2005-01-02'];
  const rows = (record: ReturnType<typeof givenDoses>) =>
    pocketPack({ ...input, record, documents: [] }).blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.filter(([what]) => what === 'Varicella') : [],
    );
  for (const order of [days, [...days].reverse(), [...days].sort()]) {
    expect(rows(givenDoses('varicella', ...order))).toEqual([
      ['Varicella', '14 Aug 2002, 1 Sep 2003, 2 Jan 2005', ''],
    ]);
  }
});

test('of two papers that serve alike the newer is carried, and of one day the first', () => {
  const carried = (...issued: readonly string[]) => {
    const versions = issued.map((on, index) => ({
      issued: parseDay(on),
      expires: parseDay('2029-01-01'),
      facts: { perOccurrence: index + 1 },
    }));
    const documents = [makeDocument('malpractice', 'malpractice', versions)];
    const sheet = pocketPack({ ...input, documents, verdicts: judged() });
    const [row] = sheet.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.filter(([what]) => what === 'Malpractice') : [],
    );
    return row?.at(-1)?.replace(/\D/g, '');
  };
  expect(carried('2026-01-01', '2026-05-01')).toBe('2');
  expect(carried('2026-05-01', '2026-01-01')).toBe('1');
  expect(carried('2026-05-01', '2026-05-01')).toBe('1');
});
