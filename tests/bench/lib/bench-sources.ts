import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The thirteen documents that the peers' figures are for, else as many of our own making. */
export async function packetSources(scratch: string): Promise<string[]> {
  const places = [process.env['SOJOURN_CORPUS'], join(ROOT, '..', 'shared', 'corpus')]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'bench-packet'));
  const found = places.find((folder) => existsSync(folder));
  if (found !== undefined) {
    return readdirSync(found)
      .filter((name) => name.endsWith('.pdf'))
      .sort()
      .map((name) => join(found, name));
  }
  return makeSources(scratch, 13, 2_100_000);
}

/** PDFs of about `bytes` each: a page of text and a picture's worth of data that does not compress. */
export async function makeSources(folder: string, count: number, bytes: number): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const document = await PDFDocument.create({ updateMetadata: false });
    const font = await document.embedFont(StandardFonts.Helvetica);
    const page = document.addPage([612, 792]);
    page.drawText(`Source ${index + 1}`, { x: 72, y: 700, size: 24, font });
    const side = Math.floor(Math.sqrt(bytes / 3));
    const pixels = noise(index, side * side * 3);
    const picture = document.context.register(
      document.context.stream(pixels, {
        Type: 'XObject',
        Subtype: 'Image',
        Width: side,
        Height: side,
        ColorSpace: 'DeviceRGB',
        BitsPerComponent: 8,
      }),
    );
    const key = page.node.newXObject('Picture', picture);
    const content = document.context.stream(`q 400 0 0 400 100 200 cm ${key} Do Q`);
    page.node.addContentStream(document.context.register(content));
    const file = join(folder, `${String(index).padStart(3, '0')}.pdf`);
    writeFileSync(file, await document.save());
    files.push(file);
  }
  return files;
}

/** Bytes that look random and are the same at every run. */
function noise(seed: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0, block = 0; at < length; at += 32, block += 1) {
    bytes.set(
      createHash('sha256')
        .update(`${seed}-${block}`)
        .digest()
        .subarray(0, Math.min(32, length - at)),
      at,
    );
  }
  return bytes;
}
