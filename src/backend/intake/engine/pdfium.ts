import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

export type Pdfium = WrappedPdfiumModule;

/** WebAssembly memory of one engine in bytes. Beyond it pdfium's own allocation fails and the file is refused. */
const MEMORY_LIMIT = 1_400_000_000;

let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * A fresh pdfium for one file. An instance costs about 10 ms once the module is compiled, and its
 * memory never shrinks, so none is used twice: what one file did to it cannot reach the next.
 * The bytes are passed by us because the package would otherwise ask a CDN for them.
 */
export async function openPdfium(): Promise<Pdfium> {
  compiled ??= compile();
  const module = await compiled;
  const options = {
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
      limitMemory(imports);
      void WebAssembly.instantiate(module, imports).then(done);
      return {};
    },
    print: () => undefined,
    printErr: () => undefined,
  };
  const pdfium = await init(options);
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** The engine's whole memory. It moves when it grows, so it is asked for anew at every use. */
export function heapOf(pdfium: Pdfium): Uint8Array {
  const { pdfium: engine } = pdfium;
  // The package's types leave out what Emscripten gives every module.
  if ('HEAPU8' in engine && engine.HEAPU8 instanceof Uint8Array) return engine.HEAPU8;
  throw new Error('pdfium shows no memory');
}

async function compile(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return WebAssembly.compile(await readFile(path));
}

function limitMemory(imports: WebAssembly.Imports): void {
  const { env } = imports;
  const grow = env?.['emscripten_resize_heap'];
  if (env === undefined || typeof grow !== 'function') throw new Error('pdfium asks for no memory');
  env['emscripten_resize_heap'] = (bytes: number) => (bytes >>> 0 > MEMORY_LIMIT ? 0 : grow(bytes));
}
