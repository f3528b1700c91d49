import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flipBits, sayFlips } from './integrity/flip-bits.ts';
import { sayStarts, startTwice } from './integrity/start-twice.ts';
import { numbersFrom } from './numbers-from.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** A thousand flipped bits, one at a time, and fifty vaults that two processes open at the same moment. */
const STARTS = 50;
const { count, seed, isOver } = readAsked({ count: 1_000, minutes: 20 });
const folder = mkdtempSync(join(tmpdir(), 'sojourn-integrity-'));
try {
  const flips = await flipBits({
    folder: join(folder, 'flips'),
    count,
    random: numbersFrom(seed),
    isOver,
  });
  const starts = await startTwice({ folder: join(folder, 'starts'), count: STARTS, isOver });
  const lines = [
    `Asked for ${count} flips and ${STARTS} double starts, seed ${seed}.`,
    '',
    ...sayFlips(flips),
    ...sayStarts(starts),
  ];
  console.log(lines.join('\n'));
  writeFigures('integrity', lines);
  process.exitCode = flips.missed + flips.alarms + starts.wrong === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
