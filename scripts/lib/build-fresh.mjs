import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashInputs } from './hash-inputs.mjs';
import { areMarksEqual, markInputs } from './input-marks.mjs';
import { packageCommand, pinnedNode, ROOT } from './repository.mjs';
import { runQuietly } from './run.mjs';
import { SetUpFailure, say } from './say.mjs';
import { withLock } from './with-lock.mjs';

/** Everything the build is made from. */
const INPUTS = [
  'src',
  'electron',
  'resources',
  'scripts/licences',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const stampFile = (root) => join(root, 'out', '.build.json');

/**
 * True when `out/` was made from the sources as they are now. Sizes and times answer where nothing
 * was touched, in a few milliseconds; where they leave a doubt the files are read.
 */
export function isBuildFresh(root = ROOT) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(root), 'utf8'));
    const marks = markInputs(root, INPUTS);
    if (stamp.marks !== undefined && areMarksEqual(stamp.marks, marks)) return true;
    if (stamp.inputs !== hashInputs(root, INPUTS)) return false;
    tryToStamp(root, { inputs: stamp.inputs, marks });
    return true;
  } catch {
    return false;
  }
}

/** Whole or not at all, since others may be reading it. */
function writeStamp(root, stamp) {
  const draft = `${stampFile(root)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(stamp)}\n`);
  renameSync(draft, stampFile(root));
}

/** Newer times only save the next run from reading the files; a folder that cannot be written to may be read. */
function tryToStamp(root, stamp) {
  try {
    writeStamp(root, stamp);
  } catch {
    // The old stamp is as true as before.
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
  const marks = markInputs(root, INPUTS);
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
  writeStamp(root, { inputs, marks });
  tell(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}
