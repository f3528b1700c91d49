const OWN = 'scripts/licences';
const PDFJS = 'node_modules/pdfjs-dist';

/**
 * What lies inside the binaries, fonts and data files that the app ships: its licence and where the text
 * of it is. Packages name only their own licence; these are the parts that they were built from.
 *
 * @type {Readonly<Record<string, { licence: string, text: string }>>}
 */
export const PARTS = {
  Sojourn: { licence: 'MIT', text: 'LICENSE' },
  SQLite: { licence: 'blessing', text: `${OWN}/sqlite.txt` },
  'SQLite3 Multiple Ciphers': {
    licence: 'MIT AND BSD-3-Clause',
    text: `${OWN}/sqlite3-multiple-ciphers.txt`,
  },
  'better-sqlite3': { licence: 'MIT', text: 'node_modules/better-sqlite3/LICENSE' },
  PDFium: {
    licence: 'BSD-3-Clause AND Apache-2.0',
    text: 'node_modules/@embedpdf/pdfium/LICENSE.pdfium',
  },
  'Anti-Grain Geometry': { licence: 'AGG-2.3', text: `${OWN}/anti-grain-geometry.txt` },
  FreeType: { licence: 'FTL', text: `${OWN}/freetype.txt` },
  ICU: { licence: 'Unicode-3.0', text: `${OWN}/icu.txt` },
  'libjpeg-turbo': { licence: 'IJG AND BSD-3-Clause AND Zlib', text: `${OWN}/libjpeg-turbo.txt` },
  libpng: { licence: 'libpng-2.0', text: `${OWN}/libpng.txt` },
  'Little CMS': { licence: 'MIT', text: `${OWN}/little-cms.txt` },
  OpenJPEG: { licence: 'BSD-2-Clause', text: `${PDFJS}/wasm/LICENSE_OPENJPEG` },
  zlib: { licence: 'Zlib', text: `${OWN}/zlib.txt` },
  'MozJPEG codec': {
    licence: 'IJG AND BSD-3-Clause AND Zlib',
    text: 'node_modules/@jsquash/jpeg/codec/LICENSE.codec.md',
  },
  'Squoosh PNG codec': {
    licence: 'BSD-3-Clause',
    text: 'node_modules/@jsquash/png/codec/LICENSE.codec.md',
  },
  'pdf.js OpenJPEG': { licence: 'Apache-2.0', text: `${PDFJS}/wasm/LICENSE_PDFJS_OPENJPEG` },
  'PDFium JBIG2': { licence: 'BSD-3-Clause', text: `${PDFJS}/wasm/LICENSE_JBIG2` },
  'pdf.js JBIG2': { licence: 'Apache-2.0', text: `${PDFJS}/wasm/LICENSE_PDFJS_JBIG2` },
  qcms: { licence: 'MIT', text: `${PDFJS}/wasm/LICENSE_QCMS` },
  'pdf.js qcms': { licence: 'Apache-2.0', text: `${PDFJS}/wasm/LICENSE_PDFJS_QCMS` },
  'Adobe character maps': { licence: 'BSD-3-Clause', text: `${PDFJS}/cmaps/LICENSE` },
  'Foxit fonts': { licence: 'BSD-3-Clause', text: `${PDFJS}/standard_fonts/LICENSE_FOXIT` },
  'Liberation fonts': { licence: 'OFL-1.1', text: `${PDFJS}/standard_fonts/LICENSE_LIBERATION` },
  'CGATS001Compat profile': { licence: 'CC0-1.0', text: `${PDFJS}/iccs/LICENSE` },
  'Noto Sans': { licence: 'OFL-1.1', text: 'resources/fonts/OFL.txt' },
  Inter: { licence: 'OFL-1.1', text: 'node_modules/@fontsource-variable/inter/LICENSE' },
  'Adobe font metrics': {
    licence: 'APAFML',
    text: 'node_modules/pdf-lib/src/packages/standard-fonts/font_metrics/MustRead.html',
  },
  'pdf-lib': { licence: 'MIT', text: 'node_modules/pdf-lib/LICENSE.md' },
  fontkit: { licence: 'MIT', text: 'node_modules/@cantoo/fontkit/LICENSE' },
};

/**
 * Which parts lie in which files, by path in the repository, in the build and in the packed app alike.
 *
 * @type {readonly (readonly [RegExp, readonly string[]])[]}
 */
export const PARTS_OF_FILES = [
  [
    /better-sqlite3\/prebuilds\/.*\.node$/,
    ['better-sqlite3', 'SQLite', 'SQLite3 Multiple Ciphers'],
  ],
  [
    /pdfium\.wasm$/,
    [
      'PDFium',
      'Anti-Grain Geometry',
      'FreeType',
      'ICU',
      'libjpeg-turbo',
      'libpng',
      'Little CMS',
      'OpenJPEG',
      'zlib',
    ],
  ],
  [/mozjpeg_(enc|dec)\.wasm$/, ['MozJPEG codec', 'libjpeg-turbo']],
  [/squoosh_png_bg\.wasm$/, ['Squoosh PNG codec']],
  [/wasm\/openjpeg\.wasm$/, ['OpenJPEG', 'pdf.js OpenJPEG']],
  [/wasm\/jbig2\.wasm$/, ['PDFium JBIG2', 'pdf.js JBIG2']],
  [/wasm\/qcms_bg\.wasm$/, ['qcms', 'pdf.js qcms']],
  [/cmaps\/[\w-]+\.bcmap$/, ['Adobe character maps']],
  [/standard_fonts\/Foxit\w+\.pfb$/, ['Foxit fonts']],
  [/standard_fonts\/LiberationSans-\w+\.ttf$/, ['Liberation fonts']],
  [/iccs\/CGATS001Compat-v2-micro\.icc$/, ['CGATS001Compat profile']],
  [/resources\/fonts\/NotoSans-\w+\.ttf$/, ['Noto Sans']],
  [/inter-[\w-]+\.woff2$/, ['Inter']],
  [/standard-fonts\/font_metrics\/[\w-]+\.afm$/, ['Adobe font metrics']],
  [/standard-fonts\/encoding_metrics\/\w+\.txt$/, ['pdf-lib']],
  [/fontkit\/src\/[\w/-]+\.(trie|machine)$/, ['fontkit']],
  [/resources\/(host-packs|sample)\/.+\.(json|pdf|jpg)$/, ['Sojourn']],
  [/resources\/icons\/(\d+x\d+\.png|icon\.svg)$/, ['Sojourn']],
];

/** Text that a package's own licence covers; everything else needs a line above. */
const CODE = /\.(js|mjs|cjs|ts|mts|cts|json|map|css|scss|html|flow|md|c|cpp|h|hpp|gyp|gypi|sh)$/;
const LICENCE = /(^|\/)(licen[cs]e|copying|copyright|notice|ofl)[^/]*$/i;

/**
 * The parts in a file: none for code; `undefined` where the file is neither code nor named above.
 *
 * @param {string} path
 * @returns {readonly string[] | undefined}
 */
export function partsOf(path) {
  const found = PARTS_OF_FILES.find(([pattern]) => pattern.test(path));
  if (found !== undefined) return found[1];
  if (LICENCE.test(path)) return [];
  const isOwnData = /(^|\/)resources\//.test(path);
  return CODE.test(path) && !isOwnData ? [] : undefined;
}
