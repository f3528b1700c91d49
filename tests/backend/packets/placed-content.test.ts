import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPacket } from '../../../src/backend/packets/build-packet.ts';
import { loadPageFont } from '../../../src/backend/pages/page-font.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import type { PacketPlan } from '../../../src/core/packets/packet-plan.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import { planInput } from '../../core/packets/packet-season.ts';

// Content whose place depends on more than the current transformation: patterns hang on the page's
// own coordinates, an unbalanced Q undoes what was set before it, UserUnit makes the page larger.

const SIZE = { width: 1224, height: 1584 };
/** A red square that every page shows at 900 to 1100 points from the left, 200 to 400 from below. */
const RED = '1 0 0 rg 900 200 200 200 re f';

let folder: string;
let path: string;
let plan: PacketPlan;

async function sourceOf(
  fill: (document: PDFDocument, page: ReturnType<PDFDocument['addPage']>) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  fill(document, document.addPage([SIZE.width, SIZE.height]));
  return document.save();
}

function setContents(document: PDFDocument, streams: readonly string[]): void {
  const refs = streams.map((text) => document.context.register(document.context.flateStream(text)));
  document.getPage(0).node.set(PDFName.of('Contents'), document.context.obj(refs));
}

/** The square comes from a tiling pattern that covers the page. */
const patterned = (document: PDFDocument) => {
  const { context } = document;
  const pattern = context.register(
    context.flateStream(RED, {
      Type: 'Pattern',
      PatternType: 1,
      PaintType: 1,
      TilingType: 1,
      BBox: [0, 0, SIZE.width, SIZE.height],
      XStep: SIZE.width,
      YStep: SIZE.height,
      Resources: {},
    }),
  );
  const resources = context.obj({ Pattern: { P1: pattern } });
  document.getPage(0).node.set(PDFName.of('Resources'), resources);
  setContents(document, [`/Pattern cs /P1 scn 0 0 ${SIZE.width} ${SIZE.height} re f`]);
};

/** More Q than q, and a stream that ends inside of a number's neighbourhood. */
const unbalanced = (document: PDFDocument) =>
  setContents(document, ['q Q Q', 'Q 1 0 0', `rg ${RED}`]);

/** Half the coordinates, each worth two points. */
const userUnit = (document: PDFDocument) => {
  const { node } = document.getPage(0);
  node.set(PDFName.of('MediaBox'), document.context.obj([0, 0, SIZE.width / 2, SIZE.height / 2]));
  node.set(PDFName.of('UserUnit'), PDFNumber.of(2));
  setContents(document, ['1 0 0 rg 450 100 100 100 re f']);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-placed-'));
  const sources = await Promise.all([patterned, unbalanced, userUnit].map(sourceOf));
  plan = planPacket(
    planInput({
      documents: sources.map(() => [SIZE]),
      items: sources.map((_, index) => ({ status: 'met' as const, document: index })),
      input: {
        font: await loadPageFont(),
        profile: { ...EMPTY_PROFILE, givenNames: 'Beke Adẹ́', familyName: 'Offiong', school: 'S' },
      },
    }),
  );
  const built = await buildPacket({
    plan,
    openPlaceable: (sha256) => sources[Number.parseInt(sha256, 16)] ?? new Uint8Array(),
  });
  path = join(folder, 'packet.pdf');
  writeFileSync(path, built.bytes);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The bounding box of what is red, in points from the lower left. Drawn by mutool: poppler shows
 * nothing of an unbalanced page, neither here nor in its source.
 */
function redBox(page: number): number[] {
  const args = ['draw', '-q', '-r', '72', '-A', '0', '-F', 'ppm', '-o', '-', path, String(page)];
  const out = execFileSync('mutool', args, { maxBuffer: 64_000_000 });
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(out.subarray(0, 40).toString('latin1'));
  const [whole = '', width = '0', height = '0'] = head ?? [];
  const [w, h] = [Number(width), Number(height)];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const at = whole.length + (y * w + x) * 3;
      if ((out[at] ?? 0) > 200 && (out[at + 1] ?? 255) < 60) {
        xs.push(x);
        ys.push(h - y);
      }
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

test.each([
  ['a pattern', 0],
  ['an unbalanced page', 1],
  ['a page with larger units', 2],
])('%s is scaled with its page', (_, index) => {
  const part = plan.parts[index];
  const { x = 0, y = 0, scale = 0 } = part?.pages[0] ?? {};
  const wanted = [x + 900 * scale, y + 200 * scale, x + 1100 * scale, y + 400 * scale];
  const found = redBox(part?.firstPage ?? 0);
  for (const [side, value] of wanted.entries()) {
    expect(Math.abs((found[side] ?? 0) - value)).toBeLessThan(2.5);
  }
});

test('qpdf finds nothing wrong with it', () => {
  expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors found',
  );
});

test('letters that have no glyph of their own are still the same letters when copied', () => {
  const text = execFileSync('pdftotext', ['-l', '1', path, '-'], { encoding: 'utf8' });
  expect(text.normalize('NFC')).toContain('Beke Adẹ́ Offiong');
});
