import type { CommandLine } from 'electron';
import { expect, test } from 'vitest';
import { refusalOfSwitches, UNSANDBOXED_FLAG } from '../../electron/refuse-switches.ts';

function refused(name: string, isPackaged: boolean, isAllowed = false) {
  // The other calls of Electron's command line are not made.
  const commandLine = { hasSwitch: (asked: string) => asked === name } as CommandLine;
  return refusalOfSwitches({ commandLine, isPackaged }, isAllowed);
}

test.each([
  'remote-debugging-port',
  'remote-debugging-pipe',
  'load-extension',
  'renderer-cmd-prefix',
])(
  'an installed app refuses --%s, whatever else is said; one that is worked on does not',
  (name) => {
    expect(refused(name, true, true)).toContain(`--${name}`);
    expect(refused(name, false)).toBeUndefined();
  },
);

test.each([true, false])(
  'without a sandbox nothing opens unless the flag says so (packaged: %s)',
  (isPackaged) => {
    expect(refused('no-sandbox', isPackaged)).toContain(UNSANDBOXED_FLAG);
    expect(refused('no-sandbox', isPackaged, true)).toBeUndefined();
  },
);

test.each(['vault', 'force-device-scale-factor', 'lang'])('--%s is nobody’s business', (name) => {
  expect(refused(name, true)).toBeUndefined();
});
