import type { CommandLine } from 'electron';
import { hardenProcess } from '../../../electron/hardening.ts';

/** The switches that the desktop app sets for its engine, as they stand on a command line. */
export function engineSwitches(): string[] {
  const switches: string[] = [];
  hardenProcess({
    enableSandbox() {},
    // The other calls of Electron's command line are not made.
    commandLine: {
      appendSwitch(name: string, value?: string) {
        switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
      },
    } as CommandLine,
  });
  return switches;
}
