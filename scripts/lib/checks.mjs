import { checkBoundaries } from './check-boundaries.mjs';
import { checkCoreState } from './check-core-state.mjs';
import { checkSupply } from './check-supply.mjs';
import { packageCommand, pinnedNode, ROOT } from './repository.mjs';
import { runQuietly } from './run.mjs';

/** Biome and TypeScript are native programs behind a small script; all of them start with Node. */
function runTool(packageName, command, args) {
  return async (root) => {
    const file = packageCommand(packageName, command, root);
    const { status, output } = await runQuietly(pinnedNode(root), [file, ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { passed: status === 0, output: output.trim() };
  };
}

/** What `npm run check` holds, in the order that finds the cheapest faults first. */
export const CHECKS = [
  {
    name: 'format and lint',
    run: runTool('@biomejs/biome', 'biome', [
      'check',
      '--error-on-warnings',
      '--max-diagnostics=60',
    ]),
  },
  { name: 'types', run: runTool('typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.json']) },
  { name: 'boundaries', run: checkBoundaries },
  { name: 'no state in core', run: checkCoreState },
  { name: 'hashes, scripts and licences', run: checkSupply },
  { name: 'unused code', run: runTool('knip', 'knip', ['--no-progress']) },
];

/** Each check keeps one core busy. */
const AT_ONCE = 2;

/** Runs every check, two at a time, tells each outcome as it comes, and names those that failed. */
export async function runChecks(tell, { root = ROOT, checks = CHECKS } = {}) {
  const failed = new Set();
  const waiting = [...checks];
  async function runNext() {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (!(await runCheck(check, root, tell))) failed.add(check.name);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, runNext));
  return checks.map(({ name }) => name).filter((name) => failed.has(name));
}

async function runCheck({ name, run }, root, tell) {
  const began = Date.now();
  const { passed, output, note } = await run(root);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  tell(`${passed ? 'passed' : 'FAILED'}  ${name}${note ? ` (${note})` : ''}, ${seconds} s`);
  if (!passed) tell(output);
  return passed;
}
