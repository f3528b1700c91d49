import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectLicences, collectParts } from './collect-licences.mjs';
import { makeSbom } from './make-sbom.mjs';
import { LICENCES_FILE } from './note-bundled-packages.mjs';
import { ROOT } from './repository.mjs';

/** Writes the licences and the list of parts (SBOM) into dist/licences/, for the build that lies in out/. */
export async function writeLicences(root = ROOT) {
  const list = readFileSync(join(root, 'out', 'renderer-packages.json'), 'utf8');
  const folder = join(root, 'dist', 'licences');
  mkdirSync(folder, { recursive: true });
  // Those that the app shows are those that lie beside it.
  const shown = join(root, 'out', 'renderer', LICENCES_FILE);
  copyFileSync(shown, join(folder, 'THIRD-PARTY-LICENSES.txt'));
  const sbom = await makeSbom(collectLicences(JSON.parse(list), root), collectParts(root), root);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
}
