/** How a picture lies on its page, in PDF points. */
export interface ImagePlacement {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface UprightImage {
  /** Pixels as displayed, after orientation. */
  readonly width: number;
  readonly height: number;
  /** Pixels per inch as the file says; undefined where it says none. */
  readonly densityX: number | undefined;
  readonly densityY: number | undefined;
}

const POINTS_PER_INCH = 72;
const LETTER = { short: 612, long: 792 };
const MARGIN = 36;
/** Scanners say 100 to 1,200; cameras and screens say 72 or 96 and mean nothing by it. */
const DENSITY = { least: 100, most: 1_200 };
/** A page at true size is at least a card and at most Ledger, 11 by 17 inches, with a little slack. */
const TRUE_SIZE = { least: 1.5 * POINTS_PER_INCH, most: 17.5 * POINTS_PER_INCH };

/**
 * A page for a picture: at true size where its density can be believed, else Letter, upright or
 * across as the picture is, with half an inch of margin.
 */
export function pageForImage(image: UprightImage): ImagePlacement {
  const width = trueLength(image.width, image.densityX);
  const height = trueLength(image.height, image.densityY);
  if (width !== undefined && height !== undefined) {
    return { pageWidth: width, pageHeight: height, x: 0, y: 0, width, height };
  }
  const across = image.width > image.height;
  const pageWidth = across ? LETTER.long : LETTER.short;
  const pageHeight = across ? LETTER.short : LETTER.long;
  const scale = Math.min(
    (pageWidth - 2 * MARGIN) / image.width,
    (pageHeight - 2 * MARGIN) / image.height,
  );
  const fitted = { width: image.width * scale, height: image.height * scale };
  const x = (pageWidth - fitted.width) / 2;
  const y = (pageHeight - fitted.height) / 2;
  return { pageWidth, pageHeight, x, y, ...fitted };
}

function trueLength(pixels: number, density: number | undefined): number | undefined {
  if (density === undefined || density < DENSITY.least || density > DENSITY.most) return undefined;
  const points = (pixels / density) * POINTS_PER_INCH;
  return points >= TRUE_SIZE.least && points <= TRUE_SIZE.most ? points : undefined;
}
