import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_PASSPHRASE } from '../../contract/sample-passphrase.ts';

const NAME = 'sample-season.txt';

/** Says beside a locked sample vault how it opens: nothing in it is anybody's. */
export function markSample(folder: string, passphrase: string): void {
  if (passphrase !== SAMPLE_PASSPHRASE) return;
  const words = `A sample season, fictional. It opens with the passphrase "${SAMPLE_PASSPHRASE}".\n`;
  writeFileSync(join(folder, NAME), words);
}

/** For a vault that opens with a passphrase of its own. */
export function unmarkSample(folder: string): void {
  rmSync(join(folder, NAME), { force: true });
}

/** True where the vault in the folder opens with the sample's passphrase, which is no secret. */
export function isMarkedSample(folder: string): boolean {
  return existsSync(join(folder, NAME));
}
