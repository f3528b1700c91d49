import type { App } from 'electron';

/** Any of these takes the wall from around the page. */
const UNWALLED = [
  'no-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'single-process',
];

/** Any of these hands the page, its memory or its requests to whoever started the app. */
const HANDED_OVER = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-targets',
  'disable-web-security',
  'enable-logging',
  'js-flags',
  'load-extension',
  'log-net-log',
  'renderer-cmd-prefix',
  'renderer-startup-dialog',
  'trace-startup',
  'utility-cmd-prefix',
];

/** Says that the person knows it: root and containers have no sandbox. */
export const UNSANDBOXED_FLAG = '--allow-unsandboxed';

/**
 * Why the app may not start with the switches that it was given, in a sentence; undefined where it may. A
 * debugger belongs to an app that is being worked on, never to an installed one.
 */
export function refusalOfSwitches(
  { commandLine, isPackaged }: Pick<App, 'commandLine' | 'isPackaged'>,
  isUnsandboxedAllowed: boolean,
): string | undefined {
  const handed = HANDED_OVER.find((name) => commandLine.hasSwitch(name));
  if (isPackaged && handed !== undefined) {
    return `--${handed} would let another program read what the window shows. Start Sojourn without it.`;
  }
  const unwalled = UNWALLED.find((name) => commandLine.hasSwitch(name));
  if (unwalled === undefined || isUnsandboxedAllowed) return undefined;
  return (
    `With --${unwalled} the window has no sandbox: a file that breaks into it could reach everything of yours. ` +
    'No vault is opened. Start Sojourn without it; an AppImage adds it where the system lets no program make ' +
    `user namespaces. Where that cannot be changed (root, a container), add ${UNSANDBOXED_FLAG}.`
  );
}
