import type { FilesTally } from './take-mutated.ts';

/** The most memory that taking in a spoiled file may bring the process to, in MB. */
export const MOST_MB = 600;
/** What one file may take, in milliseconds, the wait for the one before it included. */
export const MOST_MS = 60_000;

/** What is wrong with a run over spoiled files, as sentences; empty where nothing is. */
export function judgeFiles({ surprises, peakMB, slowestMs }: FilesTally): string[] {
  return [
    ...surprises,
    ...(peakMB > MOST_MB ? [`${peakMB} MB at the peak, ${MOST_MB} allowed`] : []),
    ...(slowestMs > MOST_MS ? [`one file took ${slowestMs} ms`] : []),
  ];
}

/** The figures of a run over spoiled files, as Markdown. */
export function reportFiles({ files, ends, slowestMs, peakMB }: FilesTally): string[] {
  return [
    `**${files} spoiled files, at most ${peakMB} MB, the slowest ${slowestMs} ms.**`,
    '',
    '| Kind | Files | Taken in | Refused, by code |',
    '| --- | --- | --- | --- |',
    ...Object.entries(ends).map(([kind, byEnd]) => {
      const all = Object.values(byEnd).reduce((sum, n) => sum + n, 0);
      const refused = Object.entries(byEnd)
        .filter(([end]) => end !== 'taken')
        .toSorted(([, one], [, other]) => other - one)
        .map(([end, n]) => `${end} ${n}`);
      return `| ${kind} | ${all} | ${byEnd['taken'] ?? 0} | ${refused.join(', ')} |`;
    }),
  ];
}
