/** Draws the documents of the sample season into resources/sample/documents. A rerun gives the same bytes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { makePdf } from './sample/documents.ts';
import { SAMPLE_FILES } from './sample/sample-files.ts';
import { scanFirstPage } from './sample/scan.ts';

const folder = new URL('../resources/sample/documents/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const { file, title, draw, scan } of SAMPLE_FILES) {
  const pdf = await makePdf(title, draw);
  const bytes = scan === undefined ? pdf : await scanFirstPage(pdf, scan);
  await writeFile(new URL(file, folder), bytes);
  console.log(`${file}  ${bytes.length} bytes`);
}
