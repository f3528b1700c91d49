import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { INTAKE_FAULT_CODES } from '../../../src/backend/intake/intake-faults.ts';
import { createIntake } from '../../../src/backend/intake/take-in.ts';
import { isFault } from '../../../src/core/shared/fault.ts';
import { activeNames, buildPacketOf, qpdfComplaints } from './check-placeable.ts';
import { listCorpus, sampleOf } from './corpus-files.ts';

const folder = process.env.SOJOURN_CORPUS;
const SAMPLE = 60;
const SEED = 20_261_124;

if (folder === undefined || folder === '') {
  console.log('real PDFs: did not run, SOJOURN_CORPUS is not set');
  it('real PDFs: did not run, SOJOURN_CORPUS is not set', () => {
    expect(folder ?? '').toBe('');
  });
} else {
  describe('real PDFs', () => {
    const intake = createIntake({ workers: 2 });
    const scratch = mkdtempSync(join(tmpdir(), 'sojourn-corpus-'));
    afterAll(async () => {
      await intake.close();
      rmSync(scratch, { recursive: true });
    });
    const files = listCorpus(folder);
    const sample = sampleOf(files, SAMPLE, SEED);

    it('finds files in the folder', () => {
      expect(files.length).toBeGreaterThan(0);
    });

    it.each(sample)('$name is taken in, or refused with a code', async (file) => {
      const started = performance.now();
      const outcome = await intake
        .takeIn({ name: file.name, bytes: readFileSync(file.path), password: file.password })
        .catch((error: unknown) => error);
      expect(performance.now() - started).toBeLessThan(62_000);
      if (outcome instanceof Error) {
        expect(isFault(outcome) && INTAKE_FAULT_CODES).toContain(isFault(outcome) && outcome.code);
        return;
      }
      const taken = outcome as Awaited<ReturnType<typeof intake.takeIn>>;
      const copy = join(scratch, 'copy.pdf');
      writeFileSync(copy, taken.placeable);
      expect(activeNames(copy)).toEqual([]);
      const packet = join(scratch, 'packet.pdf');
      writeFileSync(packet, await buildPacketOf(taken));
      const known = qpdfComplaints(file.path, file.password);
      const fresh = [...qpdfComplaints(packet)].filter((kind) => !known.has(kind));
      expect(fresh).toEqual([]);
    });
  });
}
