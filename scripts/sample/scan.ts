import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import encode, { init as initEncoder } from '@jsquash/jpeg/encode.js';
import { drawPage } from '../../src/backend/intake/engine/draw-page.ts';
import { openPdfium } from '../../src/backend/intake/engine/pdfium.ts';
import { openDocument } from '../../src/backend/intake/engine/pdfium-document.ts';

const require = createRequire(import.meta.url);

/** Longest side of a scan in pixels: Letter at about 130 dpi, as phones' scanner apps save. */
const LONGEST = 1430;

/** Small, seeded noise: a rerun gives the same bytes. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws the first page of a PDF as a slightly skewed, unevenly lit, grainy JPEG. */
export async function scanFirstPage(pdf: Uint8Array, seed: number): Promise<Uint8Array> {
  const pdfium = await openPdfium();
  const document = openDocument(pdfium, pdf, '');
  if (typeof document === 'string') throw new Error(`the sample page cannot be drawn: ${document}`);
  const drawn = drawPage(document, 0, LONGEST);
  if (drawn === undefined) throw new Error('the sample page cannot be drawn');
  const { width, height, pixels } = drawn.drawing;
  document.close();
  const data = age(pixels, width, height, seed);
  await initEncoder(
    await WebAssembly.compile(
      await readFile(require.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')),
    ),
  );
  const image = { data, width, height, colorSpace: 'srgb' } as unknown as ImageData;
  return new Uint8Array(await encode(image, { quality: 62 }));
}

function age(pixels: Uint8Array, width: number, height: number, seed: number): Uint8ClampedArray {
  const random = mulberry(seed);
  const skew = (random() - 0.5) * 0.016;
  const out = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = Math.round(x + (y - height / 2) * skew);
      const fromY = Math.round(y - (x - width / 2) * skew);
      const inside = fromX >= 0 && fromY >= 0 && fromX < width && fromY < height;
      const light = 0.97 - 0.06 * Math.abs(x / width - 0.4) - 0.04 * (y / height);
      const grain = (random() - 0.5) * 12;
      const from = (fromY * width + fromX) * 3;
      const to = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = inside ? (pixels[from + 2 - channel] ?? 255) : 228;
        out[to + channel] = value * light + grain - channel * 1.5;
      }
      out[to + 3] = 255;
    }
  }
  return out;
}
