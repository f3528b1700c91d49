import {
  type PDFContext,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStreamWriter,
} from 'pdf-lib';
import { pageForImage, type UprightImage } from './page-for-image.ts';

/** An image as PDF stores it: encoded data and its dictionary. */
type ImageEntry = string | number | undefined | PDFObject | ImageEntry[] | ImageEntries;

/** Entries of an image's dictionary; text becomes a name. */
export interface ImageEntries {
  [name: string]: ImageEntry;
}

export interface EncodedImage {
  readonly data: Uint8Array;
  readonly entries: ImageEntries;
  /** Pixels as stored, before orientation. */
  readonly width: number;
  readonly height: number;
  readonly densityX: number | undefined;
  readonly densityY: number | undefined;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
  /** An ICC profile that stands for the colour space, and its number of channels. */
  readonly profile?: { readonly data: Uint8Array; readonly channels: number };
}

/**
 * For each EXIF orientation the matrix that lays the stored unit square upright into the unit
 * square of the page (Exif 2.3, tag 0x0112).
 */
const UPRIGHT: Record<number, readonly [number, number, number, number, number, number]> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

/** A PDF of one page that shows the image upright. The same image gives the same bytes. */
export async function imagePage(image: EncodedImage): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const placement = pageForImage(upright(image));
  const resources = { XObject: { Im: register(context, image) } };
  const page = document.addPage([placement.pageWidth, placement.pageHeight]);
  const [a, b, c, d, e, f] = UPRIGHT[image.orientation] ?? [1, 0, 0, 1, 0, 0];
  const { x, y, width, height } = placement;
  const matrix = [a * width, b * height, c * width, d * height, x + e * width, y + f * height];
  const content = `q ${matrix.map((value) => Number(value.toFixed(4))).join(' ')} cm /Im Do Q`;
  page.node.set(PDFName.of('Resources'), context.obj(resources));
  page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
  delete context.trailerInfo.Info;
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

function upright(image: EncodedImage): UprightImage {
  const { width, height, densityX, densityY } = image;
  if (image.orientation < 5) return { width, height, densityX, densityY };
  return { width: height, height: width, densityX: densityY, densityY: densityX };
}

function register(context: PDFContext, image: EncodedImage): PDFRef {
  const entries: ImageEntries = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: image.width,
    Height: image.height,
    ...image.entries,
  };
  if (image.profile) {
    const { data, channels } = image.profile;
    const stream = context.flateStream(data, { N: channels });
    entries.ColorSpace = [PDFName.of('ICCBased'), context.register(stream)];
  }
  const dict = context.obj(entries);
  return context.register(PDFRawStream.of(dict, image.data));
}
