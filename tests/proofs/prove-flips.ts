import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedVault } from './flips/closed-vault.ts';
import { flipBits } from './flips/flip-bits.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Turns single bits of a closed vault and looks at each: `npm run prove-flips -- --count 1000`. */
const asked = readAsked({ count: 1_000, minutes: 15 });
const FILES = 12;
/** Looks without a flip, of which none may find anything. */
const UNTOUCHED = 100;
const root = mkdtempSync(join(tmpdir(), 'sojourn-flips-'));

try {
  const vault = await closedVault(root, FILES);
  let alarms = 0;
  for (let look = 0; look < UNTOUCHED; look += 1) {
    if ((await vault.lookWith()) !== 'harmless') alarms += 1;
  }
  const { tried, seen, silent } = await flipBits(vault, asked);
  const lines = [
    `Asked for ${asked.count} flips within ${asked.minutes} minutes, over ${FILES} documents:`,
    `**${tried} tried, ${silent.length} on a page in use unnoticed, ${seen.missed} that changed a row unnoticed.**`,
    '',
    `- ${seen.named} named the document, ${seen.found} said that the vault or a part of it is damaged.`,
    `- ${seen.harmless} lay on free pages, which nobody reads: every row was as before.`,
    `- ${UNTOUCHED} looks without a flip: ${alarms} false alarms.`,
  ];
  console.log(lines.join('\n'));
  writeFigures('flips', lines);
  process.exitCode = silent.length + seen.missed + alarms === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
