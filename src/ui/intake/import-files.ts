import type { ImportReport, ImportRequest } from '../../contract/documents-contract.ts';
import { client } from '../data/client.ts';
import { runLongWork } from '../data/long-work.ts';
import { createStore } from '../data/store.ts';
import { guide } from '../navigation/guide.ts';
import { navigate } from '../navigation/navigation.ts';
import { showPaper } from '../navigation/show-paper.ts';
import { joinReports, sendInParts } from './send-in-parts.ts';

/** What may be said of files as they are taken in. */
export type ImportChoices = Omit<ImportRequest, 'files' | 'drop'>;

/** The last import: its report, and the files still at hand for another try with a password. */
export interface LastImport {
  readonly report: ImportReport;
  readonly files: ReadonlyMap<string, File>;
  readonly choices: ImportChoices;
}

export const lastImport = createStore<LastImport | undefined>(undefined);

/** "12 added, 1 already here, 1 refused". */
export function describeReport(report: ImportReport): string {
  const { added, duplicates, assigned, repaired, refused } = report;
  const parts = [
    ...(added.length > 0 || assigned.length === 0 ? [`${added.length} added`] : []),
    ...(duplicates.length > 0 ? [`${duplicates.length} already here`] : []),
    ...(assigned.length > 0 ? [`${assigned.length} assigned`] : []),
    ...(repaired.length > 0 ? [`${repaired.length} made whole again`] : []),
    ...(refused.length > 0 ? [`${refused.length} refused`] : []),
  ];
  return parts.join(', ');
}

/** Only what was chosen: an absent choice is not sent. */
function chosen(choices: ImportChoices): ImportChoices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}

async function work(
  files: readonly File[],
  choices: ImportChoices,
): Promise<ImportReport | undefined> {
  const drop = crypto.randomUUID();
  const send = (part: readonly File[], signal: AbortSignal) => {
    const content = part.map((file) => ({ name: file.name, content: file }));
    return client.documents.import({ files: content, drop, ...chosen(choices) }, { signal });
  };
  const ending = await runLongWork<ImportReport>({
    title:
      files.length === 1 ? `Adding ${files[0]?.name ?? 'a file'}` : `Adding ${files.length} files`,
    start: async (signal) => sendInParts(files, (part) => send(part, signal)),
    describe: (report) => ({
      outcome: describeReport(report),
      action: { label: 'Show', run: () => showTaken(report) },
    }),
  });
  return ending.kind === 'done' ? ending.result : undefined;
}

/** One paper shows with its details; several in the list that there is where one stands. */
function showTaken({ added, assigned, duplicates }: ImportReport): void {
  const [only, ...more] = [...added, ...assigned, ...duplicates];
  if (more.length === 0 && only !== undefined) showPaper(only.document);
  else if (guide.get() !== undefined) guide.set('documents');
  else navigate({ screen: 'documents' });
}

/** Takes files in through the tray and keeps the report for the Documents screen. */
export async function importFiles(
  files: readonly File[],
  choices: ImportChoices = {},
): Promise<ImportReport | undefined> {
  if (files.length === 0) return undefined;
  const report = await work(files, choices);
  if (report !== undefined) {
    lastImport.set({ report, choices, files: new Map(files.map((file) => [file.name, file])) });
  }
  return report;
}

/** Tries one refused file again with its password; the report then says how it went. */
export async function retryWithPassword(name: string, password: string): Promise<void> {
  const last = lastImport.get();
  const file = last?.files.get(name);
  if (last === undefined || file === undefined) return;
  const again = await work([file], { ...last.choices, password });
  if (again === undefined) return;
  const { report } = last;
  const others = { ...report, refused: report.refused.filter(({ file }) => file !== name) };
  lastImport.set({ ...last, report: joinReports(others, again) });
}
