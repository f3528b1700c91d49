import { expect, test } from 'vitest';
import { pdfOptions } from '../../../src/ui/preview/pdf-options.ts';

test.each(['app://sojourn/', 'http://127.0.0.1:4000/'])(
  'at %s the worker fetches its colour profiles itself, from the page alone',
  (base) => {
    const options = pdfOptions(base);
    expect(options.useWorkerFetch).toBe(true);
    const { cMapUrl, standardFontDataUrl, wasmUrl, iccUrl } = options;
    for (const address of [cMapUrl, standardFontDataUrl, wasmUrl, iccUrl]) {
      expect(address.startsWith(`${base}pdfjs/`)).toBe(true);
    }
  },
);
