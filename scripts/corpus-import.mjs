// Takes in every PDF below a folder and prints what came of it:
//   node scripts/corpus-import.mjs FOLDER [--compare]
// With --compare the first three pages of each copy are held against the original as pdftoppm
// draws both at 40 dpi. Uses the passwords of FOLDER/INDEX.csv. Needs qpdf, and pdftoppm to compare.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIntake } from '../src/backend/intake/take-in.ts';
import {
  activeNames,
  buildPacketOf,
  qpdfComplaints,
} from '../tests/backend/intake/check-placeable.ts';
import { listCorpus } from '../tests/backend/intake/corpus-files.ts';

const folder = process.argv[2] ?? process.env.SOJOURN_CORPUS;
const compare = process.argv.includes('--compare');
if (!folder || folder.startsWith('--')) {
  console.error('Say which folder: node scripts/corpus-import.mjs FOLDER [--compare]');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'sojourn-corpus-'));
const intake = createIntake({ workers: 2 });
const codes = new Map();
const trouble = [];
const looks = { same: 0, different: 0, 'original does not draw': 0 };
const count = (code) => codes.set(code, (codes.get(code) ?? 0) + 1);

try {
  const waiting = listCorpus(folder);
  const next = async (lane) => {
    for (let file = waiting.shift(); file; file = waiting.shift()) await check(file, lane);
  };
  await Promise.all([next(0), next(1)]);
} finally {
  await intake.close();
  rmSync(scratch, { recursive: true });
}

console.log('\ncode                      files');
for (const [code, files] of [...codes].sort())
  console.log(`${code.padEnd(24)} ${String(files).padStart(6)}`);
if (compare) console.log('\nas an independent renderer sees it:', looks);
for (const line of trouble) console.log(line);
console.log(`\n${trouble.length === 0 ? 'nothing' : trouble.length} to look at`);

async function check(file, lane) {
  const started = performance.now();
  let taken;
  try {
    taken = await intake.takeIn({
      name: file.name,
      bytes: readFileSync(file.path),
      password: file.password,
    });
  } catch (error) {
    const code = error?.code ?? `unexpected: ${error}`;
    count(code);
    console.log(`${code}  ${file.name}`);
    return;
  }
  count(`added (${taken.facts.engine})`);
  const seconds = (performance.now() - started) / 1000;
  if (seconds > 20) console.log(`slow, ${seconds.toFixed(0)} s  ${file.name}`);
  const copy = join(scratch, `copy-${lane}.pdf`);
  const packet = join(scratch, `packet-${lane}.pdf`);
  writeFileSync(copy, taken.placeable);
  writeFileSync(packet, await buildPacketOf(taken));
  const active = activeNames(copy);
  if (active.length > 0) trouble.push(`active content: ${file.name} ${[...new Set(active)]}`);
  const known = qpdfComplaints(file.path, file.password);
  const fresh = [...qpdfComplaints(packet)].filter((kind) => !known.has(kind));
  if (fresh.length > 0) trouble.push(`qpdf: ${file.name} ${fresh.join(' | ')}`);
  if (compare) compareLooks(file, copy, Math.min(3, taken.pages));
}

function compareLooks(file, copy, pages) {
  const original = draw(file.path, pages, file.password);
  if (original === undefined) {
    looks['original does not draw'] += 1;
    return;
  }
  const share = difference(original, draw(copy, pages, ''));
  if (share <= 0.005) looks.same += 1;
  else {
    looks.different += 1;
    trouble.push(`looks different: ${file.name} ${(share * 100).toFixed(1)} %`);
  }
}

function draw(path, pages, password) {
  const args = ['-r', '40', '-l', String(pages), ...(password ? ['-upw', password] : []), path];
  const run = spawnSync('pdftoppm', args, { maxBuffer: 512 * 1024 * 1024, timeout: 60_000 });
  return run.status === 0 && run.stdout.length > 0 ? run.stdout : undefined;
}

/** The share of bytes that differ clearly between two streams of pictures. */
function difference(one, other) {
  if (other === undefined || one.length !== other.length) return 1;
  let different = 0;
  for (let index = 0; index < one.length; index += 1) {
    if (Math.abs(one[index] - other[index]) > 48) different += 1;
  }
  return different / one.length;
}
