import type { IpcMainEvent, Protocol, Session, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { serveAppScheme } from '../../electron/app-protocol.ts';
import { readArguments } from '../../electron/arguments.ts';
import { hardenSession, isOwnRequest } from '../../electron/hardening.ts';
import { menuTemplate } from '../../electron/menu.ts';
import { isOwnPage } from '../../electron/serve-calls.ts';

const nothing = () => {};
const ACTIONS = {
  lock: nothing,
  ask: nothing,
  openVault: nothing,
  newVault: nothing,
  switchTo: nothing,
  forgetRecent: nothing,
};

describe('requests that leave the session', () => {
  it.each([
    'app://sojourn/',
    'app://sojourn/assets/a.js',
    'blob:app://sojourn/1',
    'data:image/png;base64,x',
  ])('lets %s through', (url) => expect(isOwnRequest(url)).toBe(true));

  it.each([
    'http://example.com/',
    'https://example.com/',
    'ws://127.0.0.1/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://sojourn.evil.example/',
    'app://sojourn@evil.example/',
    'app://other/',
    'data:text/html,x',
    'blob:https://example.com/1',
    'chrome://version/',
    'https://app://sojourn/',
  ])('cancels %s', (url) => expect(isOwnRequest(url)).toBe(false));
});

describe('permissions, by both of Electron’s ways', () => {
  type Check = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;
  type Request = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;
  let check: Check = () => true;
  let request: Request = (_contents, _permission, answer) => answer(true);
  const keep = () => {};
  hardenSession({
    setPermissionCheckHandler(given: Check) {
      check = given;
    },
    setPermissionRequestHandler(given: Request) {
      request = given;
    },
    setDevicePermissionHandler: keep,
    setDisplayMediaRequestHandler: keep,
    setSpellCheckerEnabled: keep,
    webRequest: { onBeforeRequest: keep },
    on: keep,
  } as unknown as Session);
  const ask = (permission: Parameters<Check>[1], origin: string) => {
    const asked: boolean[] = [];
    const details = { requestingUrl: `${origin}/`, isMainFrame: true };
    request({} as WebContents, permission as never, (may) => asked.push(may), details);
    return [check(null, permission, origin, details), ...asked];
  };

  it('let the page copy text, and nobody else', () => {
    expect(ask('clipboard-sanitized-write', 'app://sojourn')).toEqual([true, true]);
    expect(ask('clipboard-sanitized-write', 'https://example.com')).toEqual([false, false]);
    expect(ask('clipboard-sanitized-write', 'app://sojourn.evil.example')).toEqual([false, false]);
  });

  it.each(['clipboard-read', 'deprecated-sync-clipboard-read', 'media', 'usb', 'unknown'] as const)(
    'refuse %s',
    (permission) => expect(ask(permission, 'app://sojourn')).toEqual([false, false]),
  );
});

describe('who may send a port', () => {
  const contents = {} as WebContents;
  const frame = (origin: string, parent: object | null) =>
    ({ origin, parent }) as unknown as IpcMainEvent['senderFrame'];

  it('is the top frame of the page alone', () => {
    const from = (senderFrame: IpcMainEvent['senderFrame'], sender = contents) =>
      isOwnPage({ sender, senderFrame }, contents);
    expect(from(frame('app://sojourn', null))).toBe(true);
    expect(from(frame('app://sojourn', {}))).toBe(false);
    expect(from(frame('https://example.com', null))).toBe(false);
    expect(from(frame('null', null))).toBe(false);
    expect(from(null)).toBe(false);
    expect(from(frame('app://sojourn', null), {} as WebContents)).toBe(false);
  });
});

describe('the app:// scheme', () => {
  type Handler = Parameters<Protocol['handle']>[1];
  let handler: Handler = () => new Response();
  const asked: string[] = [];
  const protocol: Pick<Protocol, 'handle'> = {
    handle(_scheme, given) {
      handler = given;
    },
  };
  serveAppScheme(protocol, async (target) => {
    asked.push(target);
    return { status: 200, headers: { 'x-from': 'list' }, body: Buffer.from('file') };
  });

  it('answers reads of its one host from the list, and nothing else', async () => {
    const answer = await handler(new Request('app://sojourn/assets/a.js?x=1'));
    expect([answer.status, await answer.text()]).toEqual([200, 'file']);
    expect((await handler(new Request('app://other/assets/a.js'))).status).toBe(404);
    expect((await handler(new Request('app://sojourn/', { method: 'POST' }))).status).toBe(404);
    expect(asked).toEqual(['/assets/a.js']);
  });
});

describe('the desktop window', () => {
  it('reads its arguments among those of the engine', () => {
    const found = readArguments(['--no-sandbox', '/app', '--vault', '/v', '--today', '2027-01-31']);
    expect(found).toEqual({
      vault: '/v',
      isNamed: true,
      today: '2027-01-31',
      opens: undefined,
      isUnsandboxedAllowed: false,
    });
    expect(readArguments(['--today', 'tomorrow']).today).toBeUndefined();
    expect(readArguments([]).vault).toMatch(/vault$/);
    expect(readArguments(['--allow-unsandboxed']).isUnsandboxedAllowed).toBe(true);
  });

  it('has no menu entry that reloads or opens developer tools', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const text = JSON.stringify(menuTemplate(platform, ACTIONS));
      expect(text).not.toMatch(/reload|devtools/i);
      expect(text).toContain('Lock vault');
    }
  });
});
