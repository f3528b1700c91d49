import type { OutlineEntry } from '../../../src/core/packets/packet-plan.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import type { PageItem } from '../../../src/core/pages/page-item.ts';
import { letterPages, type PacketSeason, planInput } from './packet-season.ts';

/** A packet in order, with a source that has headings of its own. */
const READY: PacketSeason = {
  documents: [letterPages(2), [{ width: 300, height: 200 }]],
  items: [
    { status: 'met', document: 0 },
    { status: 'met', document: 1 },
  ],
  outline: [{ title: 'Inside', page: 1, children: [] }],
};

/** More than fits on a cover, built although most of it is open. */
const FORCED: PacketSeason = {
  documents: Array.from({ length: 24 }, () => letterPages(1)),
  items: Array.from({ length: 34 }, (_, index) =>
    index < 24 ? { status: 'met' as const, document: index } : { status: 'missing' as const },
  ),
  input: { forced: true, paper: 'original' },
};

/** Everything that the app itself puts on the pages of two packets, one item a line. */
export function drawnPages(): string {
  return [READY, FORCED].flatMap(drawn).join('\n').concat('\n');
}

function drawn(season: PacketSeason): string[] {
  const plan = planPacket(planInput(season));
  const front = plan.front.flatMap(({ items }, index) => [
    `front page ${index + 1}`,
    ...items.map(itemLine),
  ]);
  const stamps = plan.stamps.flatMap((items) => items.map(itemLine));
  return [...front, 'stamps', ...stamps, 'outline', ...plan.outline.flatMap(outlineLines)];
}

function itemLine(item: PageItem): string {
  const place = `${round(item.x)} ${round(item.y)}`;
  switch (item.kind) {
    case 'text':
      return `${place} ${round(item.size)} ${item.weight} ${item.ink}: ${item.text}`;
    case 'box':
      return `${place} ${round(item.width)} x ${round(item.height)} ${item.ink}`;
    case 'mark':
      return `${place} ${round(item.size)} ${item.shape} ${item.ink}`;
    case 'link':
      return `${place} ${round(item.width)} x ${round(item.height)} to page ${item.page}`;
  }
}

function outlineLines({ title, page, children }: OutlineEntry): string[] {
  return [`${title} ${page}`, ...children.flatMap(outlineLines).map((line) => `  ${line}`)];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

if (import.meta.main) process.stdout.write(drawnPages());
