import { acceptedFiles } from '../../core/documents/file-kind.ts';
import { desk } from '../navigation/desk.ts';
import { type ImportChoices, importFiles } from './import-files.ts';
import { pickFiles } from './pick-files.ts';

/** Asks for the file of a paper that is wanted where the person is, takes it in and lays it on the desk. */
export async function addPaper(choices: ImportChoices = {}): Promise<void> {
  const files = await pickFiles(acceptedFiles());
  const report = await importFiles(files, choices);
  const [only, ...more] = [...(report?.added ?? []), ...(report?.assigned ?? [])];
  if (only !== undefined && more.length === 0) desk.set(only.document);
}
