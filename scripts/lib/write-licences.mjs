import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectLicences, collectParts, formatLicences } from './collect-licences.mjs';
import { makeSbom } from './make-sbom.mjs';
import { ROOT } from './repository.mjs';

/** Writes the licences and the list of parts (SBOM) into dist/licences/, for the build that lies in out/. */
export async function writeLicences(root = ROOT) {
  const list = readFileSync(join(root, 'out', 'renderer-packages.json'), 'utf8');
  const folder = join(root, 'dist', 'licences');
  const packages = collectLicences(JSON.parse(list), root);
  const parts = collectParts(root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), formatLicences(packages, parts));
  const sbom = await makeSbom(packages, parts, root);
  writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
}
