import { join } from 'node:path';
import { packageCommand } from './repository.mjs';

/**
 * How every spec is run in Electron, or what is missing for it, in a sentence.
 *
 * @param {{ electron: string | undefined, hasDisplay: boolean, xvfb: string | undefined, node: string, args: readonly string[] }} found
 * @returns {{ missing: string } | { command: string, args: string[], env: Record<string, string> }}
 */
export function planElectronRun({ electron, hasDisplay, xvfb, node, args }) {
  if (electron === undefined) {
    return {
      missing:
        "Electron's runtime is not here and cannot be had: nothing was proven. It comes from github.com/electron/electron/releases; ELECTRON_OVERRIDE_DIST_PATH names a folder that has it.",
    };
  }
  if (!hasDisplay && xvfb === undefined) {
    return {
      missing:
        'There is no display for its window, and no xvfb-run in place of one: nothing was proven.',
    };
  }
  const specs = [
    packageCommand('@playwright/test', 'playwright'),
    'test',
    '-c',
    join('tests', 'e2e', 'playwright.config.ts'),
    '--project=Electron',
    ...args,
  ];
  // In Electron no spec is left to the browser host.
  const env = { SOJOURN_EVERY_WINDOW: '1' };
  if (hasDisplay || xvfb === undefined) return { command: node, args: specs, env };
  return { command: xvfb, args: ['-a', node, ...specs], env };
}
