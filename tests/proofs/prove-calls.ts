import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAILURES, KILLED } from './calls/breaches.ts';
import { breakCalls } from './calls/break-calls.ts';
import { compileWatcher } from './calls/compile-watcher.ts';
import { problemsOf, reportCalls } from './calls/report-calls.ts';
import { KINDS } from './kills/kinds.ts';
import { makeBase } from './kills/make-base.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Kills every kind of work at each of its calls of the system, lets each of them fail, and writes what held. */
const { count, seed, isOver, minutes } = readAsked({ count: 120, minutes: 30 });
const folder = mkdtempSync(join(tmpdir(), 'sojourn-proof-'));
try {
  const library = compileWatcher(folder);
  if (library === undefined) throw new Error('This proof needs Linux and gcc.');
  const base = await makeBase(folder);
  const problems: string[] = [];
  const lines: string[] = [];
  for (const breach of [KILLED, ...FAILURES]) {
    const all = await breakCalls(KINDS, base, breach, { library, most: count, seed, isOver });
    const table = reportCalls(all);
    console.log([breach.name, ...table].join('\n'));
    const broken = all.reduce((sum, one) => sum + one.broken, 0);
    problems.push(...problemsOf(all));
    lines.push('', `**${breach.name}: ${broken} calls, ${problemsOf(all).length} problems.**`, '');
    lines.push(...table);
  }
  writeFigures('calls', [
    `At most ${count} calls of each kind of work, within ${minutes} minutes, seed ${seed}: **${problems.length} problems.**`,
    ...lines,
  ]);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
