import { PDFDocument, type PDFPage } from 'pdf-lib';
import type { PageFacts } from './taken-in.ts';

/** Sizes of the pages of a placeable copy. Loading it here also shows that pdf-lib can. */
export async function pageFacts(placeable: Uint8Array): Promise<PageFacts[]> {
  const document = await PDFDocument.load(placeable, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  return document.getPages().map(factsOf);
}

function factsOf(page: PDFPage): PageFacts {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const width = overlap(media.x, media.width, crop.x, crop.width);
  const height = overlap(media.y, media.height, crop.y, crop.height);
  const rotate = ((Math.round(page.getRotation().angle / 90) % 4) + 4) * 90;
  const turned = rotate % 180 === 90;
  return {
    width: turned ? height : width,
    height: turned ? width : height,
    rotate: rotate % 360,
  };
}

/** The part of the media box that the crop box shows; all of it where the two do not meet. */
function overlap(start: number, length: number, cropStart: number, cropLength: number): number {
  const from = Math.max(start, cropStart);
  const to = Math.min(start + length, cropStart + cropLength);
  return to > from ? to - from : length;
}
