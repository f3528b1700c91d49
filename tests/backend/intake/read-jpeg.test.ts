import { expect, test } from 'vitest';
import { readJpeg } from '../../../src/backend/intake/image/read-jpeg.ts';
import { faultCode } from '../../support/vault-fixture.ts';
import { exif, frame, jfif, jpegOf, scan, segment, tiff } from './make-segments.ts';

const FRAME = frame(640, 480, 3);
const SCAN = scan(1, 2, 3);
const text = (value: string) => Buffer.from(value, 'latin1');

test.each([
  ['grey', frame(3, 2, 1), { width: 3, height: 2, components: 1 }],
  ['colour', FRAME, { width: 640, height: 480, components: 3 }],
  ['CMYK', frame(70, 9_000, 4), { width: 70, height: 9_000, components: 4 }],
  ['extended', frame(640, 480, 3, 0xc1), { width: 640, height: 480 }],
  ['progressive', frame(640, 480, 3, 0xc2), { width: 640, height: 480 }],
])('the frame of a %s picture', (_, head, facts) => {
  expect(readJpeg(jpegOf(head, SCAN))).toMatchObject({ ...facts, adobe: false });
});

test.each([
  ['no frame', jpegOf(SCAN), 'file-damaged'],
  ['no width', jpegOf(frame(0, 480, 3), SCAN), 'file-damaged'],
  ['no height', jpegOf(frame(640, 0, 3), SCAN), 'file-damaged'],
  ['two channels', jpegOf(frame(640, 480, 2), SCAN), 'file-damaged'],
  ['a frame that is too short', jpegOf(segment(0xc0, Buffer.alloc(5)), SCAN), 'file-damaged'],
  ['something between segments', jpegOf(FRAME, Buffer.from([0, 1]), SCAN), 'file-damaged'],
  ['a length below its own two bytes', jpegOf(Buffer.from([0xff, 0xdb, 0, 1])), 'file-damaged'],
  ['arithmetic coding', jpegOf(frame(640, 480, 3, 0xc9), SCAN), 'file-not-supported'],
  ['lossless coding', jpegOf(frame(640, 480, 3, 0xc3), SCAN), 'file-not-supported'],
])('a file with %s is refused', async (_, bytes, code) => {
  expect(await faultCode(() => readJpeg(bytes))).toBe(code);
});

test('a frame of ten bytes and its marker is the shortest there is', () => {
  const short = Buffer.from([8, 0, 2, 0, 3, 1]);
  expect(readJpeg(jpegOf(segment(0xc0, short), SCAN))).toMatchObject({ width: 3, height: 2 });
});

test('cut off after any byte it is truncated, never something else', async () => {
  const whole = jpegOf(jfif(1, 300, 300), FRAME, scan(1, 0xff, 0, 2, 0xff, 0xd3, 3));
  for (let length = 2; length < whole.length - 1; length += 1) {
    const cut = () => readJpeg(whole.subarray(0, length));
    expect([length, await faultCode(cut)]).toEqual([length, 'file-truncated']);
  }
  expect(readJpeg(whole)).toMatchObject({ width: 640 });
});

test.each([
  ['pixels an inch', jfif(1, 300, 200), 300, 200],
  ['pixels a centimetre', jfif(2, 100, 50), 254, 127],
  ['more than 255 of them', jfif(1, 600, 1_200), 600, 1_200],
  ['only a shape', jfif(0, 300, 300), undefined, undefined],
  ['a unit that there is not', jfif(3, 300, 300), undefined, undefined],
  ['half a header', segment(0xe0, text('JFIF\0\x01\x02\x01\x01\x2c\x01')), undefined, undefined],
  [
    'another program’s block',
    segment(0xe0, text('JFXX\0\x01\x02\x01\x01\x2c\x01\x2c')),
    undefined,
    undefined,
  ],
])('density in %s', (_, block, densityX, densityY) => {
  expect(readJpeg(jpegOf(block, FRAME, SCAN))).toMatchObject({ densityX, densityY });
});

test('the camera’s block says which way is up', () => {
  const turned = exif(tiff([[0x0112, 3, 6]]));
  expect(readJpeg(jpegOf(turned, FRAME, SCAN)).exif.orientation).toBe(6);
  const other = segment(0xe1, text('http://ns.adobe.com/xap/1.0/\0'));
  expect(readJpeg(jpegOf(other, turned, FRAME, SCAN)).exif.orientation).toBe(6);
  expect(readJpeg(jpegOf(FRAME, SCAN)).exif.orientation).toBe(1);
});

test('a colour profile is joined in the order of its numbers, whatever else stands between', () => {
  const part = (number: number, data: string) =>
    segment(0xe2, Buffer.concat([text('ICC_PROFILE\0'), Buffer.from([number, 3]), text(data)]));
  const bytes = jpegOf(
    part(2, 'BB'),
    segment(0xe2, text('MPF\0x')),
    part(3, 'C'),
    part(1, 'A'),
    FRAME,
    SCAN,
  );
  expect(Buffer.from(readJpeg(bytes).profile ?? []).toString()).toBe('ABBC');
  expect(readJpeg(jpegOf(FRAME, SCAN)).profile).toBeUndefined();
});

test('what Adobe wrote is known by its block', () => {
  const adobe = segment(0xee, text('Adobe\0\x64'));
  expect(readJpeg(jpegOf(adobe, frame(8, 8, 4), SCAN)).adobe).toBe(true);
  expect(readJpeg(jpegOf(segment(0xee, text('Other')), frame(8, 8, 4), SCAN)).adobe).toBe(false);
  expect(readJpeg(jpegOf(segment(0xed, text('Adobe\0')), FRAME, SCAN)).adobe).toBe(false);
});

test('the picture keeps its tables, frame, scans and Adobe’s block, and nothing that says where or when', () => {
  const tables = segment(0xdb, Buffer.from([0, 1, 2]));
  const adobe = segment(0xee, text('Adobe\0\x64'));
  const scans = [scan(1, 0xff, 0, 2), scan(0xff, 0xd0, 3, 0xff, 0xd7, 4)];
  const bytes = Buffer.concat([
    jpegOf(
      jfif(1, 300, 300),
      exif(tiff([[0x0112, 3, 6]])),
      segment(0xe2, text('ICC_PROFILE\0\x01\x01x')),
      segment(0xef, text('a maker’s notes')),
      segment(0xfe, text('shot at home')),
      tables,
      adobe,
      FRAME,
      ...scans,
    ),
    text('a film behind the picture'),
  ]);
  expect(Buffer.from(readJpeg(bytes).picture)).toEqual(
    Buffer.from(jpegOf(tables, adobe, FRAME, ...scans)),
  );
});

test('fill bytes before a marker are skipped, also at the end of a scan', () => {
  const fill = Buffer.from([0xff]);
  const bytes = jpegOf(fill, FRAME, fill, fill, scan(1, 2), fill);
  expect(readJpeg(bytes)).toMatchObject({ width: 640, height: 480 });
});
