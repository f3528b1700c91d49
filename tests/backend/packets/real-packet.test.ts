import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createIntake } from '../../../src/backend/intake/take-in.ts';
import type { TakenIn } from '../../../src/backend/intake/taken-in.ts';
import { buildPacket } from '../../../src/backend/packets/build-packet.ts';
import { loadPageFont } from '../../../src/backend/pages/page-font.ts';
import { planPacket } from '../../../src/core/packets/plan-packet.ts';
import { planInput } from '../../core/packets/packet-season.ts';

const corpus = process.env.SOJOURN_CORPUS ?? '';
const folder = join(corpus, 'bench-packet');

/** Every file through intake, one after the other, as a person would drop them. */
async function takeInAll(): Promise<TakenIn[]> {
  const intake = createIntake({ workers: 2 });
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    const files = names.sort().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    return await Promise.all(files.map((file) => intake.takeIn(file)));
  } finally {
    await intake.close();
  }
}

async function buildReal(): Promise<void> {
  const taken = await takeInAll();
  const input = planInput({
    documents: taken.map(({ facts }) => [...facts.pages]),
    items: taken.map((_, index) => ({ status: 'met' as const, document: index })),
    input: { font: await loadPageFont() },
  });
  const plan = planPacket(input);
  const built = await buildPacket({
    plan,
    openPlaceable: (sha256) => taken[Number.parseInt(sha256, 16)]?.placeable ?? new Uint8Array(),
  });
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-real-'));
  try {
    const path = join(scratch, 'packet.pdf');
    writeFileSync(path, built.bytes);
    const run = (program: string, ...args: string[]) =>
      execFileSync(program, args, { encoding: 'utf8' });
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
    expect(Number(run('qpdf', '--show-npages', path))).toBe(plan.pageCount);
    expect(plan.parts).toHaveLength(taken.length);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

if (corpus !== '' && existsSync(folder)) {
  test('thirteen real documents become one valid packet', buildReal);
} else {
  console.log('a packet of real documents: did not run, SOJOURN_CORPUS is not set or has none');
  test('a packet of real documents: did not run, SOJOURN_CORPUS is not set or has none', () => {
    expect(corpus !== '' && existsSync(folder)).toBe(false);
  });
}
