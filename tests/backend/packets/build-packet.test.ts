import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPacket } from '../../../src/backend/packets/build-packet.ts';
import { loadPageFont } from '../../../src/backend/pages/page-font.ts';
import type { PacketPlan } from '../../../src/core/packets/packet-plan.ts';
import type { PlanInput } from '../../../src/core/packets/plan-input.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import { planInput } from '../../core/packets/packet-season.ts';
import { displayedSize, makeSource, type SourcePage } from './make-source.ts';

const SOURCES: readonly (readonly SourcePage[])[] = [
  [
    { text: 'First source', linkTo: 2 },
    { width: 595.28, height: 841.89 },
    { width: 842, height: 595, text: 'Target of the link' },
  ],
  [{ rotate: 90 }, { rotate: 180 }, { rotate: 270 }, { width: 300, height: 700, rotate: 90 }],
  [
    { width: 800, height: 900, crop: [100, 150, 400, 500] },
    { width: 800, height: 900, crop: [100, 150, 400, 500], rotate: 90 },
  ],
  [
    { width: 2000, height: 3000 },
    { width: 120, height: 90 },
  ],
];

const OUTLINE = [
  { title: 'Kapitel Ä', page: 1, children: [{ title: 'Unten', page: 1, children: [] }] },
];

let folder: string;
let bytes: Uint8Array[];
let plan: PacketPlan;
let path: string;

async function makeInput(input: Partial<PlanInput> = {}): Promise<PlanInput> {
  return planInput({
    documents: SOURCES.map((pages) => pages.map(displayedSize)),
    items: SOURCES.map((_, index) => ({ status: 'met' as const, document: index })),
    outline: OUTLINE,
    input: { font: await loadPageFont(), ...input },
  });
}

const openSource = (sha256: string) => {
  const source = bytes[Number.parseInt(sha256, 16)];
  if (source === undefined) throw new Error('no such source');
  return source;
};

const build = (planned: PacketPlan) => buildPacket({ plan: planned, openPlaceable: openSource });
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-packet-'));
  bytes = await Promise.all(SOURCES.map(makeSource));
  plan = planPacket(await makeInput());
  const built = await build(plan);
  path = join(folder, 'packet.pdf');
  writeFileSync(path, built.bytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('qpdf finds nothing wrong, and as many pages as planned', () => {
  expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  expect(Number(run('qpdf', '--show-npages', path))).toBe(plan.pageCount);
});

test('any name that the font covers prints right', () => {
  const text = run('pdftotext', '-l', '1', path, '-');
  expect(text).toContain('Łukasz Nguyễn Şahin');
  expect(text).toContain('Test Hospital');
  expect(text).toContain('1-26 Feb 2027');
});

test('every page carries its number in the stamp', () => {
  for (let page = 1; page <= plan.pageCount; page += 1) {
    const text = run('pdftotext', '-f', String(page), '-l', String(page), path, '-');
    expect(text).toContain(`page ${page} of ${plan.pageCount}`);
  }
});

test('every sheet is Letter, upright, with no second box', () => {
  const info = run('pdfinfo', '-f', '1', '-l', String(plan.pageCount), '-box', path);
  const sizes = [...info.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map(
    ([, w, h]) => `${w}x${h}`,
  );
  expect(sizes).toHaveLength(plan.pageCount);
  for (const size of sizes) expect(['612x792', '792x612']).toContain(size);
  expect([...info.matchAll(/Page\s+\d+ rot:\s+(\d+)/g)].every(([, turn]) => turn === '0')).toBe(
    true,
  );
});

interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): readonly [number, number, number];
}

/** Page rendered by poppler at 36 dpi, half a pixel a point. */
function render(page: number, file = path): Picture {
  const out = execFileSync('pdftoppm', ['-r', '36', '-f', String(page), '-l', String(page), file], {
    maxBuffer: 64_000_000,
  });
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(out.subarray(0, 40).toString('latin1'));
  const [whole = '', w = '0', h = '0'] = head ?? [];
  const [width, height] = [Number(w), Number(h)];
  return {
    width,
    height,
    at: (x, y) => {
      const from = whole.length + (y * width + x) * 3;
      return [out[from] ?? 0, out[from + 1] ?? 0, out[from + 2] ?? 0];
    },
  };
}

test('each source page lies as it is displayed: upright, whole, with its corner where it belongs', () => {
  const sizes = SOURCES.flat().map(displayedSize);
  const placements = plan.parts.flatMap(({ pages }) => pages);
  for (const [index, placement] of placements.entries()) {
    const picture = render(plan.front.length + 1 + index);
    const size = sizes[index] ?? { width: 0, height: 0 };
    // Middle of the red square of 20 points in the displayed lower left corner.
    const x = (placement.x + 10 * placement.scale) / 2;
    const y = picture.height - (placement.y + 10 * placement.scale) / 2;
    const [red, green, blue] = picture.at(Math.floor(x), Math.floor(y));
    expect([index, red > 200, green < 80, blue < 80]).toEqual([index, true, true, true]);
    // Just outside the page's own frame there is only paper.
    const right = (placement.x + size.width * placement.scale) / 2 + 3;
    if (right < picture.width) {
      expect(picture.at(Math.floor(right), Math.floor(picture.height / 3))).toEqual([
        255, 255, 255,
      ]);
    }
  }
});

test('the strip of the stamp holds nothing but the stamp', async () => {
  const silent: PacketPlan = { ...plan, stamps: plan.stamps.map(() => []) };
  const file = join(folder, 'silent.pdf');
  writeFileSync(file, (await build(silent)).bytes);
  for (let page = 1; page <= plan.pageCount; page += 1) {
    const picture = render(page, file);
    for (let y = picture.height - 13; y < picture.height; y += 1) {
      for (let x = 0; x < picture.width; x += 1) {
        expect([page, x, y, ...picture.at(x, y)]).toEqual([page, x, y, 255, 255, 255]);
      }
    }
  }
});

test('what a source hides outside its crop box stays hidden', () => {
  const part = plan.parts[2];
  const page = String(part?.firstPage);
  const picture = render(part?.firstPage ?? 0);
  const dark = [];
  const top =
    picture.height -
    Math.ceil(((part?.pages[0]?.y ?? 0) + 500 * (part?.pages[0]?.scale ?? 1)) / 2) -
    2;
  for (let y = 0; y < top; y += 1)
    for (let x = 0; x < picture.width; x += 1) if (picture.at(x, y)[0] < 128) dark.push([x, y]);
  expect([page, dark]).toEqual([page, []]);
});

test('links of the contents and of the sources lead to the right pages', () => {
  const objects = JSON.parse(
    run('qpdf', '--json=2', '--json-key=pages', '--json-key=qpdf', path),
  ) as {
    pages: { object: string }[];
    qpdf: [object, Record<string, { value?: Record<string, unknown> }>];
  };
  const order = objects.pages.map(({ object }) => object);
  const lookup = (ref: unknown) => objects.qpdf[1][`obj:${String(ref)}`]?.value;
  const resolve = (value: unknown) =>
    typeof value === 'string' && value.endsWith(' R') ? lookup(value) : value;
  const linksOf = (page: number) => {
    const annots = resolve(lookup(order[page - 1])?.['/Annots']) as unknown[] | undefined;
    return (annots ?? []).map(
      (ref) => (resolve(ref) as Record<string, unknown>)['/Dest'] as unknown[],
    );
  };
  const contentsPage = plan.front.length;
  expect(linksOf(contentsPage).map(([ref]) => order.indexOf(String(ref)) + 1)).toEqual(
    plan.parts.map(({ firstPage }) => firstPage),
  );
  const first = plan.parts[0]?.firstPage ?? 0;
  const [own] = linksOf(first);
  expect(order.indexOf(String(own?.[0])) + 1).toBe(first + 2);
  expect(own?.[1]).toBe('/XYZ');
});

test('the outline names every document at its page, the source headings beneath', () => {
  const outline = run('mutool', 'show', path, 'outline');
  for (const { title, firstPage } of plan.parts)
    expect(outline).toMatch(new RegExp(`"${title}"\\s+#page=${firstPage}\\b`));
  expect(outline.match(/Kapitel Ä/g)).toHaveLength(SOURCES.length);
});

test('the same plan and sources give the same bytes', async () => {
  const again = await build(planPacket(await makeInput()));
  expect(Buffer.from(again.bytes).equals(readFileSync(path))).toBe(true);
});

test('original sizes are kept, with the strip added below', async () => {
  const kept = planPacket(await makeInput({ paper: 'original' }));
  const file = join(folder, 'original.pdf');
  writeFileSync(file, (await build(kept)).bytes);
  const page = String(kept.parts[0]?.firstPage ?? 0 + 1);
  expect(run('pdfinfo', '-f', page, '-l', page, file)).toMatch(/size:\s+612 x 820/);
  expect(run('qpdf', '--check', file)).not.toMatch(/WARNING/);
});

test('no script, action or file of any kind is in it', () => {
  const flat = execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], {
    maxBuffer: 64_000_000,
  }).toString('latin1');
  expect(flat).not.toMatch(
    /\/(JavaScript|JS|AA|OpenAction|Launch|SubmitForm|ImportData|GoToR|RichMedia|EmbeddedFiles)\b/,
  );
});

test('a source that is not what was planned is refused by name', async () => {
  const [first = new Uint8Array()] = bytes;
  const other = await makeSource([{}]);
  await expect(
    buildPacket({
      plan,
      openPlaceable: (sha256) => (openSource(sha256) === first ? other : openSource(sha256)),
    }),
  ).rejects.toMatchObject({ code: 'placeable-changed' });
});

test('a source that cannot be opened ends the build with its own reason', async () => {
  const openPlaceable = () => {
    throw Object.assign(new Error('the disk is gone'), { code: 'EIO' });
  };
  await expect(buildPacket({ plan, openPlaceable })).rejects.toThrow('the disk is gone');
});

test('over the limit of the host the finished file is refused, unless it was asked for', async () => {
  await expect(build({ ...plan, maxBytes: 1_000 })).rejects.toMatchObject({
    code: 'packet-over-size-limit',
  });
  const built = await build({ ...plan, maxBytes: 1_000, forced: true });
  expect(built.bytes.length).toBeGreaterThan(1_000);
});

test('a build can be cancelled', async () => {
  const cancel = new AbortController();
  const building = buildPacket({ plan, openPlaceable: openSource, signal: cancel.signal });
  cancel.abort();
  await expect(building).rejects.toThrow();
});

test('papers that are too much together are refused before the thread holds them', async () => {
  const [first] = bytes;
  const building = buildPacket({
    plan,
    openPlaceable: openSource,
    mostBytes: (first?.length ?? 0) + 1,
  });
  await expect(building).rejects.toMatchObject({ code: 'packet-too-large' });
});
