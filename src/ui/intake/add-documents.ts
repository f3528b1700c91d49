import { acceptedFiles } from '../../core/documents/file-kind.ts';
import { navigate } from '../navigation/navigation.ts';
import { type ImportChoices, importFiles } from './import-files.ts';
import { pickFiles } from './pick-files.ts';

/** Asks for files and takes them in. */
export async function addDocuments(choices: ImportChoices = {}): Promise<void> {
  const files = await pickFiles(acceptedFiles());
  const report = await importFiles(files, choices);
  if (report !== undefined && choices.document === undefined) {
    const [only, ...more] = [...report.added, ...report.assigned];
    const selected = more.length === 0 ? only?.document : undefined;
    navigate({ screen: 'documents', selected });
  }
}
