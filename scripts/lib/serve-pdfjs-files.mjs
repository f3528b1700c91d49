import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from './repository.mjs';

/**
 * The folders that pdf.js asks for by address while it draws a page; it must never ask a CDN.
 * The engine for scripts inside documents stays out: the app runs none.
 */
const FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];
const SOURCE = join(ROOT, 'node_modules', 'pdfjs-dist');

function pdfjsFiles() {
  return FOLDERS.flatMap((folder) =>
    existsSync(join(SOURCE, folder))
      ? readdirSync(join(SOURCE, folder)).map((name) => posix.join(folder, name))
      : [],
  ).filter((file) => !file.includes('quickjs'));
}

/**
 * A Vite plugin: the files of pdf.js are part of the page under `pdfjs/`, in the build and while
 * developing.
 */
export function servePdfjsFiles() {
  const files = new Set(pdfjsFiles());
  return {
    name: 'sojourn-pdfjs-files',
    generateBundle() {
      for (const file of files) {
        const source = readFileSync(join(SOURCE, file));
        this.emitFile({ type: 'asset', fileName: `pdfjs/${file}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const file = (request.url ?? '').split('?')[0].replace(/^\//, '');
        if (!files.has(file)) return next();
        createReadStream(join(SOURCE, file)).pipe(response);
      });
    },
  };
}
