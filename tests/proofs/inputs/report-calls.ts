import type { CallsTally } from './call-wrongly.ts';

/** The most memory that wrong calls may bring the process to, in MB. */
const MOST_MB = 600;

/** What is wrong with a run of wrong calls, as sentences; empty where nothing is. */
export function judgeCalls({ surprises, peakMB }: CallsTally): string[] {
  return [
    ...surprises,
    ...(peakMB > MOST_MB ? [`calls: ${peakMB} MB at the peak, ${MOST_MB} allowed`] : []),
  ];
}

/** The figures of a run of wrong calls, as Markdown. */
export function reportCalls({ calls, ends, slowestMs, peakMB }: CallsTally): string[] {
  return [
    `**${calls} calls, at most ${peakMB} MB, the slowest ${slowestMs} ms.**`,
    '',
    '| Door | Calls | Answered | Refused by the schema | Refused otherwise | Not sent | Bytes that are no call |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(ends).map(([door, byEnd]) => {
      const all = Object.values(byEnd).reduce((sum, n) => sum + n, 0);
      const of = (end: string) => byEnd[end] ?? 0;
      const named = ['taken', 'input-invalid', 'not sent', 'bytes'].map(of);
      const others = all - named.reduce((sum, n) => sum + n, 0);
      return `| ${door} | ${all} | ${of('taken')} | ${of('input-invalid')} | ${others} | ${of('not sent')} | ${of('bytes')} |`;
    }),
  ];
}
