import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PacketPlan } from '../../../src/core/packets/packet-plan.ts';
import { describeChecklist } from '../../../src/core/packets/packet-sentences.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { type Item, letterPages, planInput } from './packet-season.ts';

const STATUSES: readonly Item['status'][] = ['met', 'expiring', 'unmet', 'waived', 'applied-for'];

/** A host that asks for up to 60 things, answered by up to 25 documents of up to 12 pages. */
const anySeason = fc
  .record({
    pages: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 25 }),
    picks: fc.array(fc.tuple(fc.constantFrom(...STATUSES), fc.nat()), { maxLength: 60 }),
    forced: fc.boolean(),
  })
  .map(({ pages, picks, forced }) => {
    const items = picks.map(
      ([status, pick]): Item => ({
        status,
        document: pages.length === 0 ? undefined : pick % pages.length,
      }),
    );
    return {
      pages,
      items,
      input: planInput({ documents: pages.map(letterPages), items, input: { forced } }),
    };
  });

const links = (plan: PacketPlan) =>
  plan.front.flatMap(({ items }) => items.filter((item) => item.kind === 'link'));

test('no document is lost, none comes twice, and they keep the order of the host', () => {
  fc.assert(
    fc.property(anySeason, ({ items, input }) => {
      const wanted = [
        ...new Set(
          items.flatMap(({ document }) => (document === undefined ? [] : [`v${document}`])),
        ),
      ];
      expect(planPacket(input).parts.map(({ version }) => version)).toEqual(wanted);
    }),
  );
});

test('page numbers add up: front pages, then each part where the last one ended', () => {
  fc.assert(
    fc.property(anySeason, ({ pages, input }) => {
      const plan = planPacket(input);
      let next = plan.front.length + 1;
      for (const part of plan.parts) {
        expect(part.firstPage).toBe(next);
        expect(part.pages.length).toBe(pages[Number(part.version.slice(1))]);
        next += part.pages.length;
      }
      expect(plan.pageCount).toBe(next - 1);
      expect(plan.stamps.length).toBe(plan.pageCount);
      expect(plan.contents.map(({ page }) => page)).toEqual(
        plan.parts.map(({ firstPage }) => firstPage),
      );
    }),
  );
});

test('every link, outline entry and checklist page leads to a page of the packet', () => {
  fc.assert(
    fc.property(anySeason, ({ input }) => {
      const plan = planPacket(input);
      const firstPages = new Set(plan.parts.map(({ firstPage }) => firstPage));
      for (const { page } of links(plan)) expect(page).toBeLessThanOrEqual(plan.pageCount);
      for (const { page } of plan.outline) expect(page).toBeLessThanOrEqual(plan.pageCount);
      for (const { page } of plan.checklist)
        if (page !== undefined) expect(firstPages.has(page)).toBe(true);
      expect(plan.checklist).toHaveLength(input.verdicts.items.length);
    }),
  );
});

test('everything that the app writes stays on its sheet and out of the stamp strip', () => {
  fc.assert(
    fc.property(anySeason, ({ input }) => {
      for (const { sheet, items } of planPacket(input).front) {
        for (const item of items) {
          expect(item.x).toBeGreaterThanOrEqual(0);
          expect(item.x).toBeLessThan(sheet.width);
          expect(item.y).toBeGreaterThan(28);
          expect(item.y).toBeLessThan(sheet.height);
        }
      }
    }),
  );
});

test('the same input gives the same plan', () => {
  fc.assert(
    fc.property(anySeason, ({ input }) => {
      expect(JSON.stringify(planPacket(input))).toBe(JSON.stringify(planPacket(input)));
    }),
  );
});

test('the outline carries what the source had beneath each document, moved to its place', () => {
  const outline = [
    { title: 'Part A', page: 1, children: [{ title: 'A.1', page: 99, children: [] }] },
  ];
  const plan = planPacket(
    planInput({
      documents: [letterPages(2), letterPages(3)],
      items: [
        { status: 'met', document: 0 },
        { status: 'met', document: 1 },
      ],
      outline,
    }),
  );
  const [first, second] = plan.parts;
  const entries = plan.outline.slice(-2);
  expect(plan.outline.map(({ title }) => title)).toEqual([
    'Cover',
    'Checklist',
    'Contents',
    'Document 1',
    'Document 2',
  ]);
  expect(entries[0]?.children).toEqual([
    {
      title: 'Part A',
      page: (first?.firstPage ?? 0) + 1,
      children: [{ title: 'A.1', page: (first?.firstPage ?? 0) + 1, children: [] }],
    },
  ]);
  expect(entries[1]?.children[0]?.children[0]?.page).toBe((second?.firstPage ?? 0) + 2);
});

test('a blocked packet that is built on request says so on its cover, and only then', () => {
  const season = {
    documents: [letterPages(1)],
    items: [{ status: 'unmet', document: 0 }] as Item[],
  };
  const words = (plan: PacketPlan) =>
    plan.front[0]?.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ') ??
    '';
  const asked = planPacket(planInput({ ...season, input: { forced: true } }));
  const unasked = planPacket(planInput(season));
  expect([asked.blocked, asked.forced]).toEqual([true, true]);
  expect(words(asked)).toContain('Built although not ready');
  expect(words(asked)).toContain('Requirement 1: Paper Reason 1.');
  expect(words(unasked)).not.toContain('Built although not ready');
  const clear = planPacket(
    planInput({
      documents: [letterPages(1)],
      items: [{ status: 'met', document: 0 }],
      input: { forced: true },
    }),
  );
  expect([clear.blocked, clear.forced]).toEqual([false, false]);
});

test.each([
  ['apply', 'To apply'],
  ['after-offer', 'After the offer'],
  ['before-start', 'Before the first day'],
  ['day-one', 'On the first day'],
] as const)('the checklist says of %s what the window says: %s', (phase, words) => {
  const input = planInput({ documents: [letterPages(1)], items: [{ status: 'met', document: 0 }] });
  const items = input.verdicts.items.map((item) => ({ ...item, phase }));
  const plan = planPacket({ ...input, verdicts: { ...input.verdicts, items } });
  expect(plan.checklist.map((row) => row.phase)).toEqual([words]);
  const texts = plan.front.flatMap((page) =>
    page.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
  );
  expect(texts).toContain(words);
});

test('the contents say who issued a document and its days, and nothing of what is not known', () => {
  const input = planInput({
    documents: [letterPages(1), letterPages(1), letterPages(1)],
    items: [0, 1, 2].map((document) => ({ status: 'met' as const, document })),
  });
  const [issued, expires] = [parseDay('2026-02-01'), parseDay('2028-02-01')];
  const dated = [{ issued, expires }, { expires }, {}];
  const documents = input.documents.map((document, index) => ({
    ...document,
    issuer: index === 0 ? 'AHA' : '',
    versions: document.versions.map((version) => ({ ...version, ...dated[index] })),
  }));
  expect(planPacket({ ...input, documents }).contents.map(({ detail }) => detail)).toEqual([
    'AHA · issued 1 Feb 2026 · valid to 1 Feb 2028',
    'valid to 1 Feb 2028',
    '',
  ]);
});

test('a verdict whose requirement the host no longer has comes after the others', () => {
  const input = planInput({
    documents: [letterPages(1), letterPages(1), letterPages(1)],
    items: [0, 1, 2].map((document) => ({ status: 'met' as const, document })),
  });
  const requirements = input.host.requirements.slice(1);
  const planned = planPacket({ ...input, host: { ...input.host, requirements } });
  expect(planned.parts.map(({ title }) => title)).toEqual([
    'Document 2',
    'Document 3',
    'Document 1',
  ]);
});

test('the checklist counts what is met, in one sentence', () => {
  const said = (...statuses: readonly ('met' | 'missing')[]) =>
    describeChecklist(planInput({ documents: [], items: statuses.map((status) => ({ status })) }));
  expect(said()).toBe('No requirements are written down for 1-26 Feb 2027.');
  expect(said('met')).toBe('1 of 1 requirement is met for 1-26 Feb 2027.');
  expect(said('met', 'missing')).toBe('1 of 2 requirements are met for 1-26 Feb 2027.');
});
