import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedFile } from './app-fixture.ts';

const CV = readFileSync(
  join(import.meta.dirname, '../../resources/sample/documents/cv-2026-12.pdf'),
);

/** Papers that take a while together: each is the same one with a comment of its own behind it. */
export function manyPapers(count: number): SavedFile[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `paper-${index + 1}.pdf`,
    bytes: Buffer.concat([CV, Buffer.from(`\n% ${index}\n%%EOF\n`)]),
  }));
}
