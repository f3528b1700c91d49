import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate, deflateSync } from 'node:zlib';
import { createIntake } from '../../src/backend/intake/take-in.ts';
import { isFault } from '../../src/core/shared/fault.ts';
import { chunk, header, pngOf } from '../backend/intake/make-segments.ts';

/** Takes in one bomb and says how that ended, with the most memory that the process ever had. */
const [which = ''] = process.argv.slice(2);
const MEGABYTE = 1024 * 1024;

/** So many megabytes of spaces, deflated without ever lying in memory. */
function deflated(megabytes: number): Promise<Buffer> {
  const spaces = Buffer.alloc(MEGABYTE, 32);
  return buffer(
    Readable.from(Array<Buffer>(megabytes).fill(spaces)).pipe(createDeflate({ level: 9 })),
  );
}

/** A PDF with the objects given, each as text or as a stream. */
function pdfOf(...objects: readonly (string | { dict: string; data: Buffer })[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const put = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(at);
    if (typeof object === 'string') {
      put(Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`));
      continue;
    }
    const { dict, data } = object;
    put(Buffer.from(`${index + 1} 0 obj\n<<${dict} /Length ${data.length}>>\nstream\n`));
    put(data);
    put(Buffer.from('\nendstream\nendobj\n'));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  put(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}`));
  const start = at - table.length - `xref\n0 ${size}\n0000000000 65535 f \n`.length;
  put(Buffer.from(`trailer\n<</Size ${size} /Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const CATALOG = '<</Type /Catalog /Pages 2 0 R>>';
const PAGES = '<</Type /Pages /Kids [3 0 R] /Count 1>>';
const page = (resources: string) =>
  `<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <<${resources}>>>>`;
const flate = (data: Buffer, dict = '') => ({ dict: `/Filter /FlateDecode ${dict}`, data });
const image = (side: number, data: Buffer) =>
  flate(
    data,
    `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
  );

const BOMBS: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a page of a gigabyte of spaces': async () =>
    pdfOf(CATALOG, PAGES, page(''), flate(await deflated(1024))),
  'a page deflated twice': async () =>
    pdfOf(CATALOG, PAGES, page(''), {
      dict: '/Filter [/FlateDecode /FlateDecode]',
      data: deflateSync(await deflated(1024)),
    }),
  'a picture of 20,000 by 20,000': async () =>
    pdfOf(
      CATALOG,
      PAGES,
      page('/XObject <</I 5 0 R>>'),
      { dict: '', data: Buffer.from('q 612 0 0 792 0 0 cm /I Do Q') },
      image(20_000, await deflated(1145)),
    ),
  'a font of half a gigabyte': async () =>
    pdfOf(
      CATALOG,
      PAGES,
      page('/Font <</F 5 0 R>>'),
      { dict: '', data: Buffer.from('BT /F 12 Tf (Hello) Tj ET') },
      '<</Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 32 /LastChar 33 /Widths [500 500] /FontDescriptor 6 0 R>>',
      '<</Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 7 0 R>>',
      flate(await deflated(512), '/Length1 536870912'),
    ),
  'a sound picture of 100 million pixels': async () => {
    const rows = createDeflate({ level: 1 });
    const row = Buffer.alloc(1 + 10_000 * 3, 200);
    row[0] = 0;
    const pixels = buffer(Readable.from(Array<Buffer>(9_990).fill(row)).pipe(rows));
    return Buffer.from(
      pngOf(header(10_000, 9_990, 8, 2), chunk('IDAT', await pixels), chunk('IEND')),
    );
  },
  'a table of objects of a gigabyte': async () =>
    pdfOf(CATALOG, PAGES, page(''), flate(await deflated(1024), '/Type /ObjStm /N 1 /First 10')),
};

if (which === '') {
  console.log(JSON.stringify(Object.keys(BOMBS)));
} else {
  const bytes = (await BOMBS[which]?.()) ?? Buffer.alloc(0);
  const made = Math.round(process.resourceUsage().maxRSS / 1024);
  const intake = createIntake();
  const began = performance.now();
  // As many as work at the same time.
  const ended = await Promise.all(
    [1, 2].map((n) =>
      intake.takeIn({ name: `${n}.pdf`, bytes }).then(
        (taken) => `taken ${taken.placeable.length}`,
        (error: unknown) => (isFault(error) ? error.code : String(error)),
      ),
    ),
  );
  await intake.close();
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  console.log(JSON.stringify({ which, size: bytes.length, made, ended, peakMB, seconds }));
}
