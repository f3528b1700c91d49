import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashInputs } from './hash-inputs.mjs';
import { packageCommand, pinnedNode, ROOT } from './repository.mjs';
import { runQuietly } from './run.mjs';
import { SetUpFailure, say } from './say.mjs';
import { withLock } from './with-lock.mjs';

/** Everything the build is made from. */
const INPUTS = [
  'src',
  'electron',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const stampFile = (root) => join(root, 'out', '.build.json');

/** True when `out/` was made from the sources as they are now. */
export function isBuildFresh(root = ROOT) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(root), 'utf8'));
    return stamp.inputs === hashInputs(root, INPUTS);
  } catch {
    return false;
  }
}

/** Builds when the build is stale; otherwise returns at once. Throws SetUpFailure with the output. */
export async function buildFresh({ root = ROOT, tell = say } = {}) {
  if (isBuildFresh(root)) return;
  await withLock(join(root, '.setup', 'build.lock'), tell, async () => {
    if (!isBuildFresh(root)) await build(root, tell);
  });
}

async function build(root, tell) {
  const began = Date.now();
  tell(existsSync(join(root, 'out')) ? 'Building: the sources have changed.' : 'Building the app.');
  // Taken before the build: a file saved meanwhile makes the next run build again.
  const inputs = hashInputs(root, INPUTS);
  rmSync(stampFile(root), { force: true });
  const { status, output } = await runQuietly(
    pinnedNode(root),
    [packageCommand('electron-vite', 'electron-vite', root), 'build', '--logLevel', 'warn'],
    { cwd: root, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' } },
  );
  if (status !== 0) {
    throw new SetUpFailure(`The build did not succeed. What it said:\n${output.trim()}`);
  }
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(stampFile(root), `${JSON.stringify({ inputs })}\n`);
  tell(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}
