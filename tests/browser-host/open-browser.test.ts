import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPageAnswers } from '../../src/backend/window/answer-page.ts';
import { browserFlags } from '../../src/browser-host/browser-flags.ts';
import { findBrowser, hasDisplay } from '../../src/browser-host/find-browser.ts';
import { readHostOptions } from '../../src/browser-host/host-options.ts';
import { openBrowser } from '../../src/browser-host/open-browser.ts';
import { createPresence } from '../../src/browser-host/presence.ts';
import { startServer } from '../../src/browser-host/server.ts';
import { createSessionGate } from '../../src/browser-host/session-gate.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sojourn-test-'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html><head><script type="module" src="/page.js"></script></head></html>',
  );
  await writeFile(
    join(folder, 'page.js'),
    `const headers = { 'x-sojourn-key': sessionStorage.getItem('sojourn-key') };
     await fetch('https://elsewhere.invalid/').catch(() => {});
     await fetch('/rpc/arrived', { method: 'POST', headers });`,
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every process's command line, as any user of the machine can read it. */
function commandLines(): string {
  if (process.platform !== 'linux') return execFileSync('ps', ['-axww'], { encoding: 'utf8' });
  const read = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(read)
    .join('\n');
}

describe('opening an installed browser', () => {
  it('reaches the page with the token in no command line, and leaves no profile behind', async () => {
    const program = findBrowser();
    if (program === undefined) throw new Error('The tests need an installed Chromium.');
    const gate = createSessionGate();
    const arrived = Promise.withResolvers<void>();
    const { server, port } = await startServer(
      {
        gate,
        presence: createPresence(1_000, () => {}),
        answerPage: await createPageAnswers(folder, 'browser'),
        answerCall: async (_request, response) => {
          response.end();
          arrived.resolve();
        },
        log: ({ error }) => arrived.reject(new Error(error)),
      },
      0,
    );
    const token = gate.issueToken();
    const before = new Set(await readdir(tmpdir()));
    const address = new URL(`http://127.0.0.1:${port}/enter#${token}`);
    const browser = await openBrowser(program, address, { headless: true });
    const made = (await readdir(tmpdir())).filter(
      (name) => name.startsWith('sojourn-window-') && !before.has(name),
    );
    await arrived.promise;
    const [own = ''] = made.filter((name) => commandLines().includes(name));
    expect(commandLines()).toContain(`${own}/open.html`);
    expect(commandLines()).not.toContain(token);
    expect(statSync(join(tmpdir(), own)).mode & 0o777).toBe(0o700);
    expect(statSync(join(tmpdir(), own, 'open.html')).mode & 0o777).toBe(0o600);
    await browser.close();
    expect(await readdir(tmpdir())).not.toContain(own);
    expect(commandLines()).not.toContain(own);
    server.close();
    server.closeAllConnections();
  }, 60_000);

  it('says when a program shows no window', async () => {
    const browser = await openBrowser('/bin/false', new URL('http://127.0.0.1:9/enter#x'));
    expect(await browser.ended).toBe(false);
    await browser.close();
  });
});

describe('how the browser is started', () => {
  const options = { profile: '/p', port: 4_321, isRoot: false };

  it('points its proxy at a refusing port, with our port as the one exception', () => {
    const flags = browserFlags(options);
    expect(flags).toContain('--proxy-server=http://127.0.0.1:1');
    expect(flags).toContain('--proxy-bypass-list=<-loopback>;127.0.0.1:4321');
    expect(flags).toContain('--disable-background-networking');
    expect(flags).toContain('--user-data-dir=/p');
  });

  it('keeps its sandbox unless root runs it', () => {
    expect(browserFlags(options)).not.toContain('--no-sandbox');
    expect(browserFlags({ ...options, isRoot: true })).toContain('--no-sandbox');
  });
});

describe('finding a browser and a display', () => {
  it('takes the one that is named, or none when it is not a program', () => {
    expect(findBrowser({ SOJOURN_CHROMIUM: process.execPath })).toBe(process.execPath);
    expect(findBrowser({ SOJOURN_CHROMIUM: '/nothing/here' })).toBeUndefined();
    expect(findBrowser({ PATH: '/nothing/here' }, 'linux')).toBeUndefined();
  });

  it('knows where there is no display', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});

describe('the arguments', () => {
  it('are read, and wrong ones refused with a sentence', () => {
    const options = readHostOptions([
      '--vault',
      '/v',
      '--today',
      '2027-01-31',
      '--no-open',
      '--port',
      '0',
    ]);
    expect(options).toMatchObject({ vault: '/v', today: '2027-01-31', open: false, port: 0 });
    expect(() => readHostOptions(['--today', '2027-02-30'])).toThrow(/--today must be a date/);
    expect(() => readHostOptions(['--port', '70000'])).toThrow(/--port must be a number/);
    expect(() => readHostOptions(['--dev-server', 'http://evil.example'])).toThrow(/127\.0\.0\.1/);
    expect(() => readHostOptions(['--nothing'])).toThrow();
  });
});
