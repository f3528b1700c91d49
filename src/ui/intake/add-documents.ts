import { navigate } from '../navigation/navigation.ts';
import { type ImportChoices, importFiles } from './import-files.ts';
import { pickFiles } from './pick-files.ts';

/** What intake takes: PDF, JPEG and PNG. */
export const ACCEPTED = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

/** Asks for files and takes them in. */
export async function addDocuments(choices: ImportChoices = {}): Promise<void> {
  const files = await pickFiles(ACCEPTED);
  const report = await importFiles(files, choices);
  const [only] = report?.added ?? [];
  if (report !== undefined && choices.document === undefined) {
    const selected = report.added.length === 1 ? only?.document : undefined;
    navigate({ screen: 'documents', selected });
  }
}
