import type { Broken } from './break-calls.ts';

/** The rows of one table: what a round's calls were, and what came of breaking them. */
export function reportCalls(all: readonly Broken[]): string[] {
  return [
    '| Work | Calls of a clean round | Broken | Borne | Ended in | Problems |',
    '| --- | --- | --- | --- | --- | --- |',
    ...all.map(
      ({ kind, calls, broken, borne, faults, problems }) =>
        `| ${kind} | ${inWords(calls)} | ${broken} | ${borne} | ${inWords(faults)} | ${problems.length} |`,
    ),
    ...problemsOf(all)
      .slice(0, 20)
      .map((problem) => `- ${problem}`),
  ];
}

export function problemsOf(all: readonly Broken[]): string[] {
  return all.flatMap(({ kind, problems }) => problems.map((problem) => `${kind}: ${problem}`));
}

/** "open 3, sync 6". */
function inWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
