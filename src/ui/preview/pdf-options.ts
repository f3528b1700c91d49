/** How pdf.js draws, with the page's own copy, below `base`, of what it asks for meanwhile. */
export function pdfOptions(base: string) {
  const folder = (name: string) => new URL(`pdfjs/${name}/`, base).href;
  return {
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    // pdf.js lets its worker fetch by itself over http alone unless told, and without that knows no colour profile.
    useWorkerFetch: true,
    enableXfa: false,
    useSystemFonts: false,
  } as const;
}
