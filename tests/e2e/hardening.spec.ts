import { expect, test } from './app-fixture.ts';

const BLOCKED = /content security policy|ERR_|Failed to load resource|net::/i;

test('the page comes with the strict policy, and its nonce changes with every answer', async ({
  app,
}) => {
  const first = await app.page.reload();
  const second = await app.page.reload();
  const policies = [first, second].map(
    (answer) => answer?.headers()['content-security-policy'] ?? '',
  );
  for (const policy of policies) {
    expect(policy.replace(/'nonce-[^']+'/, "'nonce'")).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce'; " +
        "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
  }
  expect(policies[0]).not.toBe(policies[1]);
  expect(first?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
});

test('inline scripts, inline handlers, eval and foreign code do not run', async ({ app }) => {
  app.expectComplaint(BLOCKED);
  app.expectComplaint(/request: https:\/\/elsewhere\.invalid/);
  const ran = await app.page.evaluate(async () => {
    const marks: string[] = [];
    Object.assign(window, { mark: (name: string) => marks.push(name) });
    const script = document.createElement('script');
    script.textContent = 'mark("inline")';
    const foreign = document.createElement('script');
    foreign.src = 'https://elsewhere.invalid/x.js';
    const data = document.createElement('script');
    data.src = 'data:text/javascript,mark("data")';
    const picture = document.createElement('div');
    picture.innerHTML =
      '<img src="x" onerror="mark(\'handler\')"><svg onload="mark(\'svg\')"></svg>';
    document.body.append(script, foreign, data, picture);
    // Out of the test's own call, which the engine lets evaluate code.
    setTimeout(() => {
      try {
        new Function('mark("function")')();
      } catch {
        marks.push('function refused');
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return marks;
  });
  expect(ran).toEqual(['function refused']);
});

test('every permission is refused', async ({ app }) => {
  app.expectComplaint(/permissions policy/i);
  const states = await app.page.evaluate(async () => {
    const names = [
      'camera',
      'microphone',
      'geolocation',
      'notifications',
      'midi',
      'clipboard-read',
    ];
    const found: string[] = [];
    for (const name of [...names, 'persistent-storage', 'background-sync', 'local-fonts']) {
      const status = await navigator.permissions.query({ name: name as PermissionName });
      if (status.state === 'granted') found.push(name);
    }
    const media = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'refused',
    );
    const place = await new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('refused'),
      ),
    );
    return { found, media, place };
  });
  expect(states.media).toBe('refused');
  expect(states.place).toBe('refused');
  // Background sync and storage reach nobody and nothing; a browser may grant them unasked.
  expect(
    states.found.filter((name) => !['background-sync', 'persistent-storage'].includes(name)),
  ).toEqual([]);
});

test('the page sends nothing elsewhere, however it tries', async ({ app }) => {
  app.expectComplaint(BLOCKED);
  app.expectComplaint(/elsewhere\.invalid/);
  const results = await app.page.evaluate(async () => {
    const target = 'https://elsewhere.invalid/';
    const answers: string[] = [];
    answers.push(
      await fetch(target, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => 'refused',
      ),
    );
    answers.push(
      await new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = `${target}x.png`;
      }),
    );
    answers.push(
      await new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        document.addEventListener('securitypolicyviolation', () => resolve('refused'), {
          once: true,
        });
        setTimeout(resolve, 2_000, 'framed');
        frame.src = target;
        document.body.append(frame);
      }),
    );
    try {
      new WebSocket('wss://elsewhere.invalid/').onerror = () => {};
    } catch {
      answers.push('socket refused');
    }
    return answers;
  });
  expect(results.slice(0, 3)).toEqual(['refused', 'refused', 'refused']);
});

test('other windows and other pages cannot be opened', async ({ app }) => {
  app.expectComplaint(BLOCKED);
  app.expectComplaint(/elsewhere\.invalid|chrome-error/);
  const { page } = app;
  await page.evaluate(() => {
    window.open('https://elsewhere.invalid/popup');
  });
  if (app.window !== 'browser host') {
    await expect.poll(() => page.context().pages().length).toBe(1);
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://elsewhere.invalid/page';
    });
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
    return;
  }
  // A browser cannot be forbidden to open a tab; its proxy refuses whatever the tab asks for.
  for (const other of page.context().pages()) {
    if (other === page) continue;
    await other.waitForLoadState().catch(() => {});
    expect(await other.evaluate(() => document.body.textContent)).not.toContain('Example');
    expect(other.url()).toMatch(/^(chrome-error:|about:blank|https:\/\/elsewhere\.invalid)/);
  }
});

test('files outside the page cannot be reached by any spelling of a path', async ({ app }) => {
  app.expectComplaint(/Failed to load resource/);
  const statuses = await app.page.evaluate(async () => {
    const ups = [
      '../',
      '..%2f',
      '%2e%2e/',
      '%2e%2e%2f',
      '..\\',
      '..%5c',
      '....//',
      '%c0%ae%c0%ae/',
    ];
    const ends = ['package.json', 'main/main.js', 'preload/preload.cjs', 'etc/passwd'];
    const paths = ups.flatMap((up) =>
      [1, 2, 6].flatMap((n) => ends.map((end) => `/${up.repeat(n)}${end}`)),
    );
    const found = await Promise.all(paths.map(async (path) => (await fetch(path)).status));
    return [...new Set(found)];
  });
  expect(statuses).toEqual([404]);
});

test('the page cannot be framed, even by itself', async ({ app }) => {
  app.expectComplaint(BLOCKED);
  app.expectComplaint(/refused to frame|X-Frame-Options|frame/i);
  const framed = await app.page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return frame.contentDocument?.querySelector('#root') ?? null;
  });
  expect(framed).toBeNull();
});

test('nothing of Node or Electron is within reach of the page', async ({ app }) => {
  const reachable = await app.page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'Buffer',
      'electron',
      'ipcRenderer',
      'sojournToMain',
      'global',
    ].filter((name) => name in window),
  );
  expect(reachable).toEqual([]);
});

test('a second asking for the port is not answered', async ({ app }) => {
  const answered = await app.page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        addEventListener('message', (event) => {
          if (event.ports.length > 0) resolve(true);
        });
        postMessage('sojourn:ask-for-port', location.origin);
        setTimeout(resolve, 500, false);
      }),
  );
  expect(answered).toBe(false);
});
