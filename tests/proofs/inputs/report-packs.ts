import type { PacksTally } from './packs-tally.ts';
import { MOST_MB } from './report-files.ts';

/** What is wrong with a run over hostile packs, as sentences; empty where nothing is. */
export function judgePacks({ surprises, peakMB }: PacksTally): string[] {
  return [...surprises, ...(peakMB > MOST_MB ? [`${peakMB} MB at the peak of the packs`] : [])];
}

/** The figures of a run over hostile packs, as Markdown. */
export function reportPacks({
  packs,
  fields,
  texts,
  ends,
  readBack,
  written,
}: PacksTally): string[] {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([what, n]) => `${what} ${n}`)
      .join(', ');
  return [
    `**${packs} host packs with a hostile text: ${texts} texts, ${fields} fields.** Ends: ${list(ends)}.`,
    `${readBack} packs with one of them everywhere, read back: ${list(written)}.`,
  ];
}
