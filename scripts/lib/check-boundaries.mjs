import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './hash-inputs.mjs';
import { packageCommand, pinnedNode, ROOT } from './repository.mjs';
import { runQuietly } from './run.mjs';

const FOLDERS = ['src', 'electron', 'tests'];

/**
 * Holds the rings of the design over every module under `folders` of `cwd`. It also counts the
 * modules: with a parser missing, dependency-cruiser sees none and finds nothing wrong.
 */
export async function checkBoundaries(root = ROOT, { cwd = root, folders = FOLDERS } = {}) {
  const present = folders.filter((folder) => existsSync(join(cwd, folder)));
  const config = join(root, '.dependency-cruiser.mjs');
  const command = packageCommand('dependency-cruiser', 'depcruise', root);
  const args = [command, '--config', config, '--output-type', 'json', ...present];
  const { status, output } = await runQuietly(pinnedNode(root), args, {
    cwd,
    keepWhole: true,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const report = readReport(output);
  if (report === undefined) return { passed: false, output: `Status ${status}:\n${output}` };
  const files = listFiles(cwd, present).filter(isModule);
  const seen = new Set(report.modules.map((module) => module.source));
  const unseen = files.filter((file) => !seen.has(file.replaceAll('\\', '/')));
  const problems = [
    ...unseen.map((file) => `${file} was not looked at`),
    ...report.summary.violations.filter(isError).map(describe),
  ];
  if (files.length === 0) problems.push('No module was found to look at.');
  return {
    passed: problems.length === 0,
    output: problems.join('\n'),
    note: `${files.length} modules, ${report.summary.totalDependenciesCruised} imports`,
  };
}

function isModule(file) {
  return (
    /\.tsx?$/.test(file) && !file.replaceAll('\\', '/').startsWith('tests/boundaries/planted/')
  );
}

function isError(violation) {
  return violation.rule.severity === 'error';
}

function describe({ rule, from, to, cycle }) {
  const path = cycle ? cycle.map((step) => step.name ?? step).join(' -> ') : to;
  return `${rule.name}: ${from} -> ${path}`;
}

function readReport(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{')));
  } catch {
    return undefined;
  }
}
