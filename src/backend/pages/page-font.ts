import { readFile } from 'node:fs/promises';
import type { Font } from '@cantoo/fontkit';
import type { PageFont, Weight } from '../../core/pages/page-font.ts';
import { resourcePath } from '../installed/resources.ts';

/** Noto Sans, under the SIL Open Font License; see resources/fonts/OFL.txt. */
const FILES: Readonly<Record<Weight, string>> = {
  regular: 'fonts/NotoSans-Regular.ttf',
  bold: 'fonts/NotoSans-SemiBold.ttf',
};

/**
 * One glyph for each character: the font would take "ẹ" apart into "e" and a dot, or join "ffi", and
 * a reader who copies the text would get other letters than the ones that are printed.
 */
export const FONT_FEATURES: Readonly<Record<string, boolean>> = { ccmp: false, liga: false };

type Faces = Readonly<Record<Weight, Font>>;

let loaded: Promise<Faces> | undefined;

/**
 * The font that packets are planned and drawn with; its files are read once. What is measured is kept
 * in `widths`, which belongs to the caller: the words are those of documents, and go with a lock.
 */
export async function loadPageFont(widths = new Map<string, number>()): Promise<PageFont> {
  loaded ??= Promise.all([openFace('regular'), openFace('bold')]).then(([regular, bold]) => ({
    regular,
    bold,
  }));
  return measureWith(await loaded, widths);
}

/** The font file of a weight, as it is embedded. */
export async function readPageFont(weight: Weight): Promise<Uint8Array> {
  return readFile(resourcePath(FILES[weight]));
}

/** The font's reader is loaded with the first font: most commands and the app's start need none. */
async function openFace(weight: Weight): Promise<Font> {
  const { default: fontkit } = await import('@cantoo/fontkit');
  const face = fontkit.create(await readPageFont(weight));
  if (face === null || !('layout' in face))
    throw new Error('the font of the packets is not one face');
  return face;
}

/** Widths kept at most; a season's packets have a few thousand different words and lines. */
const MOST_KNOWN = 20_000;

function measureUnits(face: Font, text: string): number {
  return face
    .layout(text, { ...FONT_FEATURES })
    .glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
}

/**
 * Adds up the glyphs' own widths, as the drawing side sets them: no kerning between them. Laying out
 * a word takes a millisecond, so widths are kept.
 */
function measureWith(faces: Faces, known: Map<string, number>): PageFont {
  return {
    covers(character) {
      const code = character.codePointAt(0) ?? 0;
      return faces.regular.hasGlyphForCodePoint(code) && faces.bold.hasGlyphForCodePoint(code);
    },
    width(text, weight, size) {
      const face = faces[weight];
      const key = `${weight} ${text}`;
      const units = known.get(key) ?? measureUnits(face, text);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, units);
      return (units / face.unitsPerEm) * size;
    },
  };
}
