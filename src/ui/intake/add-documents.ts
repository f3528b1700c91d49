import { acceptedFiles } from '../../core/documents/file-kind.ts';
import { navigate } from '../navigation/navigation.ts';
import { type ImportChoices, importFiles } from './import-files.ts';
import { pickFiles } from './pick-files.ts';

/** Asks for files and takes them in. */
export async function addDocuments(choices: ImportChoices = {}): Promise<void> {
  const files = await pickFiles(acceptedFiles());
  const report = await importFiles(files, choices);
  const [only] = report?.added ?? [];
  if (report !== undefined && choices.document === undefined) {
    const selected = report.added.length === 1 ? only?.document : undefined;
    navigate({ screen: 'documents', selected });
  }
}
