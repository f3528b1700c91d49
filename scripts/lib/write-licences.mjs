import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectLicences, formatLicences } from './collect-licences.mjs';
import { ROOT } from './repository.mjs';

/** Writes dist/licences/THIRD-PARTY-LICENSES.txt for the build that lies in out/. */
export function writeLicences(root = ROOT) {
  const list = readFileSync(join(root, 'out', 'renderer-packages.json'), 'utf8');
  const folder = join(root, 'dist', 'licences');
  mkdirSync(folder, { recursive: true });
  const text = formatLicences(collectLicences(JSON.parse(list), root));
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), text);
}
