import { expect, test } from 'vitest';
import { sniffFile } from '../../../src/backend/intake/sniff-file.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const PNG = '\x89PNG\r\n\x1a\n';

test.each([
  ['%PDF-1.7\n', 'pdf'],
  [`${' '.repeat(1_019)}%PDF-1.4`, 'pdf'],
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['\xff\xd8\xff\xdb', 'jpeg'],
  [`${PNG}....`, 'png'],
  // The header line was lost: it still begins with objects and ends as a PDF does.
  ['1 0 obj << >> endobj\ntrailer << >>', 'pdf'],
  ['12 0 obj\nstartxref\n0', 'pdf'],
  ['1 0 obj\n%%EOF', 'pdf'],
])('%j is a file that can be taken in', (text, kind) => {
  expect(sniffFile(bytes(text))).toBe(kind);
});

const box = (brand: string) => `\0\0\0\x18ftyp${brand}\0\0`;

test.each([
  [box('heic'), 'a HEIC photo'],
  [box('mif1'), 'a HEIC photo'],
  [box('avif'), 'an AVIF picture'],
  [box('isom'), 'a video or sound file'],
  ['PK\x03\x04....word/document.xml', 'a Word document'],
  ['PK\x03\x04....xl/workbook.xml', 'a ZIP archive or an Office document'],
  ['II*\0....', 'a TIFF picture'],
  ['MM\0*....', 'a TIFF picture'],
  ['RIFF....WEBPVP8 ', 'a WebP picture'],
  ['GIF89a', 'a GIF picture'],
  ['BM....\0\0\0\0', 'a BMP picture'],
  ['\xd0\xcf\x11\xe0\xa1', 'an old Office document'],
  ['{\\rtf1', 'a rich text document'],
  ['\n <!DOCTYPE html>', 'a web page'],
  ['<html lang="en">', 'a web page'],
])('%j is named as what it is', (text, kind) => {
  expect(() => sniffFile(bytes(text))).toThrow(
    expect.objectContaining({
      code: 'file-not-supported',
      message: `This is ${kind}. Only PDF, JPEG and PNG files can be added: save it as one of these first.`,
    }),
  );
});

test.each([
  'plain text',
  'RIFF....WAVEfmt ',
  'BM....\x01\0\0\0',
  '\xff\xd8\x00',
  PNG.slice(0, 7),
  // Objects without an end, and an end without objects.
  '1 0 obj << >> endobj',
  'trailer startxref %%EOF',
  `${' '.repeat(1_020)}%PDF-1.4`,
])('%j is nothing that we know', (text) => {
  expect(() => sniffFile(bytes(text))).toThrow(
    expect.objectContaining({
      code: 'file-not-supported',
      message: expect.not.stringMatching(/^This is/),
    }),
  );
});

test('the end of a long file is looked at, not its middle', () => {
  const head = '1 0 obj << >> endobj';
  expect(sniffFile(bytes(`${head}${' '.repeat(5_000)}startxref`))).toBe('pdf');
  const middle = `${head}${' '.repeat(2_000)}startxref${' '.repeat(1_100)}`;
  expect(() => sniffFile(bytes(middle))).toThrow();
});

test('an empty file says that it is empty', () => {
  expect(() => sniffFile(Buffer.alloc(0))).toThrow(expect.objectContaining({ code: 'file-empty' }));
});
