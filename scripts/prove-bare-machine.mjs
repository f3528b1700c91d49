// Proves the set-up on a bare machine: copies what git tracks into an empty folder, makes python3,
// make and g++ unusable, and runs the launcher there with npm 10 and npm 11. Then it runs it a
// second time, which must set nothing up. `node scripts/prove-bare-machine.mjs [NPM_VERSION ...]`
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findOnPath } from './lib/find-on-path.mjs';
import { ROOT } from './lib/repository.mjs';
import { runQuietly } from './lib/run.mjs';
import { launch, SetUpFailure, say } from './lib/say.mjs';

const VERSIONS = ['10.8.2', '11.19.1'];
const BUILD_TOOLS = [
  'python',
  'python3',
  'make',
  'gmake',
  'cc',
  'gcc',
  'g++',
  'c++',
  'clang',
  'clang++',
];
const LIMIT_MS = 10 * 60_000;
/** A run that has nothing to set up takes at most this share of the first, the command included. */
const AT_ONCE = 0.15;

/** Programs that fail when anybody calls them, first on the PATH, and leave a trace. */
function writeShims(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of BUILD_TOOLS) {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\necho ${name} >> "${folder}/called.txt"\nexit 77\n`);
    chmodSync(file, 0o755);
  }
}

async function copyTracked(target) {
  const { output } = await runQuietly('git', ['ls-files', '-z'], { cwd: ROOT, keepWhole: true });
  for (const file of output.split('\0').filter((name) => name && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(ROOT, file), join(target, file));
  }
}

/** The system's Node, not the pinned one that an earlier set-up put on the PATH. */
function systemNode() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const path = folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
  const node = findOnPath('node', { PATH: path });
  if (node === undefined) throw new SetUpFailure('There is no Node on the PATH to prove it with.');
  return { node, path };
}

async function timed(label, run) {
  const began = Date.now();
  const { status, output } = await run();
  const ms = Date.now() - began;
  if (status !== 0) throw new SetUpFailure(`${label} ended with status ${status}:\n${output}`);
  say(`${label}: ${(ms / 1000).toFixed(1)} s`);
  return { ms, output };
}

async function prove(version, folder) {
  const { node, path } = systemNode();
  const npmFolder = join(folder, 'npm');
  const clone = join(folder, 'clone');
  const shims = join(folder, 'shims');
  mkdirSync(clone, { recursive: true });
  await copyTracked(clone);
  await timed(`npm ${version}: fetched`, () =>
    runQuietly('npm', ['install', '--prefix', npmFolder, `npm@${version}`], {
      env: { ...process.env, PATH: path },
    }),
  );
  writeShims(shims);
  const cli = join(npmFolder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const bin = join(npmFolder, 'node_modules', '.bin');
  const env = {
    HOME: process.env.HOME,
    PATH: [shims, bin, path].join(delimiter),
    npm_config_cache: join(folder, 'cache'),
  };
  const start = () =>
    runQuietly(node, [cli, 'run', '-s', 'sojourn', '--', '--help'], {
      cwd: clone,
      env,
      timeoutMs: LIMIT_MS,
    });
  const first = await timed(`npm ${version}: first run, everything set up`, start);
  const second = await timed(`npm ${version}: second run`, start);
  if (!first.output.includes('Packages are in place')) throw new SetUpFailure(first.output);
  if (second.output.includes('Packages are in place') || second.ms > first.ms * AT_ONCE) {
    throw new SetUpFailure(`The second run did not start at once:\n${second.output}`);
  }
  await timed(`npm ${version}: the app built`, () =>
    runQuietly(node, [cli, 'run', 'build'], { cwd: clone, env, timeoutMs: LIMIT_MS }),
  );
  if (existsSync(join(shims, 'called.txt'))) {
    throw new SetUpFailure(
      `npm ${version}: the set-up called a build tool. See ${shims}/called.txt`,
    );
  }
}

await launch(async () => {
  const versions = process.argv.length > 2 ? process.argv.slice(2) : VERSIONS;
  for (const version of versions) {
    const folder = mkdtempSync(join(tmpdir(), 'sojourn-bare-'));
    await prove(version, folder);
    rmSync(folder, { recursive: true, force: true });
  }
  say(`Proven with npm ${versions.join(' and npm ')}, without python3, make or a compiler.`);
});
