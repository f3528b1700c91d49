import { createIntake } from '../../src/backend/intake/take-in.ts';
import { isFault } from '../../src/core/shared/fault.ts';
import { plainPng, quarteredJpeg } from '../backend/intake/make-images.ts';
import {
  activePdf,
  encryptedPdf,
  formPdf,
  linkedPdf,
  numberedPdf,
} from '../backend/intake/make-pdfs.ts';

/** Takes in files with bytes changed, cut out or doubled, and says how they ended. */
const [count = '300', seed = '1'] = process.argv.slice(2);
let state = Number(seed);
const random = (below: number) => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return state % below;
};

const SOUND = await Promise.all([
  numberedPdf(1),
  formPdf(),
  activePdf(),
  linkedPdf(),
  encryptedPdf(''),
  quarteredJpeg(6),
  plainPng({ width: 40, height: 30, depth: 8, colorType: 6, pixel: [9, 8, 7, 200] }),
]);

/** Bytes of which these formats are made are likelier to be understood than any others. */
const TOKENS = ['<<', '>>', 'obj', 'stream', '/Kids', '/Length 99999999', '-1', '0 R', '/Filter'];

function mutate(sound: Uint8Array): Buffer {
  let bytes = Buffer.from(sound);
  for (let change = 0; change <= random(6); change += 1) {
    const at = random(bytes.length);
    const kind = random(5);
    if (kind === 0) bytes[at] = random(256);
    else if (kind === 1) bytes = bytes.subarray(0, Math.max(1, at));
    else if (kind === 2)
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random(64))]);
    else if (kind === 3) {
      const again = bytes.subarray(at, at + random(400));
      bytes = Buffer.concat([bytes.subarray(0, at), again, bytes.subarray(at)]);
    } else bytes.write(TOKENS[random(TOKENS.length)] ?? '', at, 'latin1');
    if (bytes.length < 2) return Buffer.from(sound);
  }
  return Buffer.from(bytes);
}

const intake = createIntake();
const ends: Record<string, number> = {};
const surprises: string[] = [];
let slowestMs = 0;
const takeOne = async (n: number) => {
  const bytes = mutate(SOUND[n % SOUND.length] ?? Buffer.alloc(1));
  const began = performance.now();
  const end = await intake.takeIn({ name: 'file', bytes }).then(
    () => 'taken',
    (error: unknown) => (isFault(error) ? error.code : 'surprise'),
  );
  slowestMs = Math.max(slowestMs, performance.now() - began);
  ends[end] = (ends[end] ?? 0) + 1;
  if (end === 'surprise' || end === 'file-took-too-long') surprises.push(`${end} at file ${n}`);
};
// As many at a time as the intake works on.
let next = 0;
const line = async () => {
  while (next < Number(count)) {
    next += 1;
    await takeOne(next);
  }
};
await Promise.all([line(), line()]);
await intake.close();
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ends, surprises, slowestMs: Math.round(slowestMs), peakMB }));
