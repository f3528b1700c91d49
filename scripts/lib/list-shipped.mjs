import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { COPIED, closure } from './collect-licences.mjs';
import { readPackage } from './repository.mjs';

/** What electron-builder.yml leaves out; the test of the packed app looks at what really is in it. */
const LEFT_OUT =
  /\/(@napi-rs|node-addon-api)\/|pdfjs-dist\/((legacy\/)?(web|types|image_decoders))\/|quickjs|better-sqlite3\/(deps|src)\/|\/(test|tests|__tests__|docs|example|examples|\.github)\//;

function filesBelow(root, folder) {
  const whole = join(root, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { recursive: true })
    .filter((name) => statSync(join(whole, name)).isFile())
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')));
}

/** Every file that the app ships from the repository and from its run-time packages. */
export function listShipped(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const own = closure(packages, Object.keys(readPackage(root).dependencies));
  const fonts = COPIED.filter((name) => name.includes('fontsource'));
  const copied = fonts.map((name) => `node_modules/${name}/files`);
  return ['resources', ...own, ...copied]
    .flatMap((folder) => filesBelow(root, folder))
    .filter((file) => !LEFT_OUT.test(file));
}
