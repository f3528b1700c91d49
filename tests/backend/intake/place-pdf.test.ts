import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { drawPage } from '../../../src/backend/intake/engine/draw-page.ts';
import { openPdfium } from '../../../src/backend/intake/engine/pdfium.ts';
import { openDocument } from '../../../src/backend/intake/engine/pdfium-document.ts';
import { createIntake } from '../../../src/backend/intake/take-in.ts';
import { activeNames, buildPacketOf, qpdfComplaints } from './check-placeable.ts';
import { activePdf, encryptedPdf, formPdf, linkedPdf, numberedPdf } from './make-pdfs.ts';

const intake = createIntake({ workers: 1 });
const scratch = mkdtempSync(join(tmpdir(), 'sojourn-intake-'));
afterAll(async () => {
  await intake.close();
  rmSync(scratch, { recursive: true });
});

const take = (bytes: Uint8Array, name = 'file.pdf', password?: string) =>
  intake.takeIn({ name, bytes, ...(password !== undefined && { password }) });
const codes = (notes: readonly { code: string }[]) => notes.map((note) => note.code);

function saved(bytes: Uint8Array): string {
  const path = join(scratch, 'copy.pdf');
  writeFileSync(path, bytes);
  return path;
}

async function drawn(bytes: Uint8Array) {
  const document = openDocument(await openPdfium(), bytes, '');
  if (typeof document === 'string') throw new Error(document);
  const page = drawPage(document, 0, 200);
  if (page === undefined) throw new Error('no page');
  return page.drawing;
}

describe('taking in a PDF', () => {
  it('makes a copy that qpdf finds nothing wrong with, the same bytes every time', async () => {
    const bytes = await numberedPdf(3);
    const [one, other] = [await take(bytes), await take(bytes)];
    expect(one).toMatchObject({ kind: 'pdf', pages: 3, bytes: bytes.length, notes: [] });
    expect(one.facts.pages).toEqual(Array(3).fill({ width: 612, height: 792, rotate: 0 }));
    expect(Buffer.from(one.placeable).equals(Buffer.from(other.placeable))).toBe(true);
    expect(qpdfComplaints(saved(one.placeable))).toEqual(new Set());
    expect(qpdfComplaints(saved(await buildPacketOf(one)))).toEqual(new Set());
    expect(bytes.length).toBeGreaterThan(0);
  });

  it('goes by content, never by name', async () => {
    await expect(take(await numberedPdf(1), 'photo.jpg')).resolves.toMatchObject({ kind: 'pdf' });
  });

  it('opens what is locked for its owner only, and asks for the password of what is not', async () => {
    const locked = await take(await encryptedPdf(''));
    expect(locked.facts.protected).toBe(true);
    expect(codes(locked.notes)).toContain('was-protected');
    await expect(PDFDocument.load(locked.placeable)).resolves.toBeInstanceOf(PDFDocument);
    const closed = await encryptedPdf('open sesame');
    await expect(take(closed)).rejects.toMatchObject({ code: 'file-password-needed' });
    await expect(take(closed, 'a', 'x')).rejects.toMatchObject({ code: 'file-password-wrong' });
    await expect(take(closed, 'a', 'open sesame')).resolves.toMatchObject({ pages: 2 });
  });

  it('draws forms in as they look and keeps hidden fields hidden', async () => {
    const bytes = await formPdf();
    const taken = await take(bytes);
    expect(codes(taken.notes)).toContain('forms-drawn-in');
    expect(taken.facts.fields).toBe(2);
    const path = saved(taken.placeable);
    expect(activeNames(path)).toEqual([]);
    const { pixels } = await drawn(taken.placeable);
    const red = pixels
      .filter((_, at) => at % 3 === 0)
      .filter((blue, at) => {
        return blue < 60 && (pixels[at * 3 + 2] ?? 0) > 200 && (pixels[at * 3 + 1] ?? 0) < 60;
      });
    expect(red).toHaveLength(0);
    const blank = await drawn(await numberedPdf(1));
    expect(Buffer.compare(pixels, blank.pixels)).not.toBe(0);
  });

  it('leaves all active content behind, and keeps web links', async () => {
    const taken = await take(await activePdf());
    expect(activeNames(saved(taken.placeable))).toEqual([]);
    expect(codes(taken.notes)).toEqual([
      'active-content-removed',
      'attachments-removed',
      'links-removed',
    ]);
    const copy = await PDFDocument.load(taken.placeable);
    const links = copy.getPage(0).node.Annots()?.asArray() ?? [];
    expect(links).toHaveLength(1);
    const action = copy.context.lookup(links[0], PDFDict).lookup(PDFName.of('A'), PDFDict);
    expect(String(action.get(PDFName.of('URI')))).toBe('(https://example.org/a\\(b\\))');
  });

  it('reads outlines that go in circles, and makes named destinations explicit', async () => {
    const taken = await take(await linkedPdf());
    expect(taken.facts.outline).toEqual([
      { title: 'Second page', page: 1, children: [] },
      { title: 'Third page', page: 2, children: [] },
    ]);
    const copy = await PDFDocument.load(taken.placeable);
    const link = copy.context.lookup(copy.getPage(0).node.Annots()?.get(0), PDFDict);
    const destination = link.lookup(PDFName.of('Dest'), PDFArray);
    expect(destination.lookup(0, PDFNumber).asNumber()).toBe(2);
    expect(destination.lookup(1)).toBe(PDFName.of('XYZ'));
  });

  it('refuses a file that is cut off at any point', async () => {
    const bytes = await numberedPdf(4);
    for (const share of [0.3, 0.5, 0.7]) {
      const cut = bytes.slice(0, Math.floor(bytes.length * share));
      const failure = await take(cut).catch((error: unknown) => error);
      expect(failure).toMatchObject({
        code: expect.stringMatching(/^file-(truncated|damaged)$/),
      });
    }
  });

  it('repairs a file whose cross references are wrong, and says so', async () => {
    const text = Buffer.from(await numberedPdf(2)).toString('latin1');
    const broken = Buffer.from(text.replace(/startxref\s+\d+/, 'startxref\n7'), 'latin1');
    const taken = await take(broken);
    expect(taken.pages).toBe(2);
    expect(codes(taken.notes)).toContain('repaired');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'file-empty'],
    ['text', Buffer.from('hello, this is no document'), 'file-not-supported'],
    ['a HEIC photo', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'file-not-supported'],
    ['a header alone', Buffer.from('%PDF-1.7\n%%EOF\n'), 'file-damaged'],
    ['noise after a header', Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`), 'file-damaged'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(take(bytes)).rejects.toMatchObject({ code });
  });

  it('goes on after a file that takes too long', async () => {
    const hasty = createIntake({ workers: 1, timeoutMs: 1 });
    const refused = hasty.takeIn({ name: 'a', bytes: await numberedPdf(50) });
    await expect(refused).rejects.toMatchObject({ code: 'file-took-too-long' });
    await hasty.close();
    await expect(take(await numberedPdf(1))).resolves.toMatchObject({ pages: 1 });
  });
});
