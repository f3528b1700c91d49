import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildFresh } from '../../scripts/lib/build-fresh.mjs';
import { startMainProcess } from '../support/electron-stand-in/main-process.ts';
import type { ToChromium } from '../support/electron-stand-in/wire.ts';

const root = mkdtempSync(join(tmpdir(), 'sojourn-starts-'));
const vault = join(root, 'vault');

beforeAll(async () => {
  await buildFresh({ tell: () => undefined });
  return () => rmSync(root, { recursive: true, force: true });
}, 400_000);

/** The built main.ts as it starts, without a page. */
function starts(args: readonly string[]) {
  const said: ToChromium[] = [];
  let wake = () => {};
  const main = startMainProcess(args, (message) => {
    said.push(message);
    wake();
  });
  return {
    main,
    said,
    async until(kind: ToChromium['kind']) {
      while (!said.some((message) => message.kind === kind)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

test.each([
  ['--remote-debugging-port=9222', /another program read/],
  ['--no-sandbox', /no sandbox.*--allow-unsandboxed/s],
])('with %s the app ends with a sentence, and shows no window', async (name, sentence) => {
  const { main, said } = starts(['--vault', vault, name]);
  expect(await main.ended).toBe(1);
  expect(main.errors()).toMatch(sentence);
  expect(said).toEqual([]);
});

test('a second start with another vault is asked about, and opens it once this one has ended', async () => {
  const first = starts(['--vault', vault, '--no-sandbox', '--allow-unsandboxed']);
  await first.until('load');
  first.main.tell({ kind: 'press', button: 0 });
  const other = join(root, 'other');
  const again = { kind: 'second-instance', args: [], additionalData: { vault: other } } as const;
  first.main.tell(again);
  await first.until('asked');
  expect(first.said.find(({ kind }) => kind === 'asked')).toMatchObject({
    message: 'Open the vault "other" in place of "vault"?',
  });
  expect(first.said.some(({ kind }) => kind === 'relaunched')).toBe(false);
  first.main.tell({ kind: 'press', button: 1 });
  first.main.tell(again);
  expect(await first.main.ended).toBe(0);
  const relaunched = first.said.find((message) => message.kind === 'relaunched');
  // The first one is the program of the app.
  expect(relaunched?.args.slice(1)).toEqual([
    ...['--no-sandbox', '--allow-unsandboxed', '--vault', other],
  ]);
});
