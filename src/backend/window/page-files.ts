import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** One file of the built page. */
export interface PageFile {
  readonly file: string;
  readonly mediaType: string;
}

/** What the page is made of, by the exact path under which it is served. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/octet-stream',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * Lists the built page once. Afterwards a path is only ever looked up in this list, never joined
 * to a folder, so no spelling of a path can reach another file. Links and other kinds of file are
 * left out. Keys start with a slash.
 */
export async function listPageFiles(folder: string, prefix = '/'): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      for (const inner of await listPageFiles(join(folder, entry.name), `${path}/`)) {
        files.set(...inner);
      }
    }
    const mediaType = MEDIA_TYPES[extname(entry.name)];
    if (entry.isFile() && mediaType !== undefined) {
      files.set(path, { file: join(folder, entry.name), mediaType });
    }
  }
  return files;
}
