import type { App, Session, WebContents } from 'electron';
import { PAGE_ORIGIN } from './page-address.ts';

/**
 * Process-wide switches, before the app is ready: every page in the sandbox, no name resolves, and
 * none of the engine's own services calls home.
 */
export function hardenProcess(app: Pick<App, 'enableSandbox' | 'commandLine'>): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', 'http://127.0.0.1:1');
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('disable-quic');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('no-pings');
}

/** The page may write plain text to the clipboard, where the window itself could not; nothing else, and nobody else. */
function mayUse(permission: string, from: string): boolean {
  const isOwn = from === PAGE_ORIGIN || from.startsWith(`${PAGE_ORIGIN}/`);
  return permission === 'clipboard-sanitized-write' && isOwn;
}

/** Refuses every other permission, every device, every request that is not the app's own, every spell check. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(mayUse(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOwnRequest(details.url) });
  });
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${PAGE_ORIGIN}/`)) event.preventDefault();
  });
}

/** The app's files, and what the page holds in memory. */
export function isOwnRequest(url: string): boolean {
  return (
    ['', 'blob:'].some((prefix) => url.startsWith(`${prefix}${PAGE_ORIGIN}/`)) ||
    url.startsWith('data:image/')
  );
}

/** A page stays where it is: no navigation, no redirect, no other window, no embedded one. */
export function hardenContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }) => event.preventDefault();
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', stay);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
