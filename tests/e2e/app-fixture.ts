import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { SAMPLE_PASSPHRASE } from '../../src/contract/sample-passphrase.ts';
import { openWindow, type WindowName } from '../support/windows/open-windows.ts';
import type {
  DesktopControls,
  DesktopNotification,
  OpenedWindow,
} from '../support/windows/opened-window.ts';
import { SAMPLE_VAULT } from './make-sample-vault.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The running app in one of its windows, on a vault folder of this test alone. */
export interface App {
  /** Which window it is; the same spec runs in each. */
  readonly window: WindowName;
  readonly page: Page;
  readonly origin: string;
  readonly vaultFolder: string;
  readonly today: string | undefined;
  /** Every request's address so far. */
  readonly requests: readonly string[];
  /** The desktop notifications so far, in order; undefined where a test cannot see them. */
  readonly notified: readonly DesktopNotification[] | undefined;
  /** What the folder dialog answers from now on; a window without one ignores it. */
  chooseFolder(folder: string): Promise<void>;
  /** What only a desktop window has. Throws in a browser. */
  readonly desktop: DesktopControls;
  /** Says that this test provokes the complaint on purpose; any other fails the test. */
  expectComplaint(pattern: RegExp): void;
  /** Drops files on the target, as from the file manager: paths, or names with their bytes. */
  dropFiles(target: Locator, files: readonly (string | SavedFile)[]): Promise<void>;
  /** What the action saves: a folder's new files in Electron, the download elsewhere. */
  saved(action: () => Promise<unknown>): Promise<SavedFile[]>;
  /** Closes the window as a person does, who keeps it open where it asks. True where it asked. */
  keepOpen(): Promise<boolean>;
  /** Closes the window and opens the same vault again. The page is a new one. */
  reopen(): Promise<void>;
}

interface Options {
  /** The day on which the app works, YYYY-MM-DD; the clock's without. */
  today: string | undefined;
  /** What the vault folder holds when the app starts: nothing, a copy of the sample season's vault, or 200 documents and rotations. */
  vault: 'none' | 'sample season' | 'large season';
}

/** `test` with the app as `app`. A request to anywhere else, blocked content or a page error fails it. */
export const test = base.extend<Options & { app: App }>({
  today: [undefined, { option: true }],
  vault: ['none', { option: true }],
  async app({ browser, today, vault }, use, info) {
    const root = await mkdtemp(join(tmpdir(), 'sojourn-e2e-'));
    const vaultFolder = join(root, 'vault');
    if (vault === 'sample season') await cp(sampleVault(), vaultFolder, { recursive: true });
    if (vault === 'large season') await makeLargeVault(vaultFolder);
    const name = info.project.name as WindowName;
    let opened = await openWindow(name, browser, { vaultFolder, today });
    const before: string[] = [];
    const complaints: string[] = [];
    const notifiedBefore: DesktopNotification[] = [];
    const app: App = {
      window: name,
      vaultFolder,
      today,
      get page() {
        return opened.page;
      },
      get origin() {
        return opened.origin;
      },
      get requests() {
        return [...before, ...opened.watch.requests];
      },
      get notified() {
        const shown = opened.notified();
        return shown && [...notifiedBefore, ...shown];
      },
      chooseFolder: (folder) => opened.chooseFolder(folder),
      get desktop() {
        if (opened.desktop === undefined) throw new Error('A browser has no window of its own.');
        return opened.desktop;
      },
      expectComplaint: (pattern) => opened.watch.expectComplaint(pattern),
      dropFiles,
      keepOpen: () => opened.keepOpen(),
      saved: (action) => collectSaved(opened, name, root, action),
      async reopen() {
        await opened.close();
        // Also what came while it closed.
        before.push(...opened.watch.requests);
        notifiedBefore.push(...(opened.notified() ?? []));
        complaints.push(...opened.watch.complaints);
        opened = await openWindow(name, browser, { vaultFolder, today });
      },
    };
    await use(app);
    complaints.push(...opened.watch.complaints);
    await opened.close();
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
    expect(complaints, 'requests to others, blocked content, errors of the page').toEqual([]);
  },
});

/**
 * `test` on a copy of the sample season's vault, locked as the app starts. The vault is made once a
 * run, as the app makes it; making it is tested by the specs that start with nothing.
 */
export const seasonTest = test.extend({ vault: 'sample season' });

export { expect };

/** Unlocks the sample season of a `seasonTest`. Answers the list of screens. */
export async function openSeason(page: Page): Promise<Locator> {
  await page.getByLabel('Passphrase', { exact: true }).fill(SAMPLE_PASSPHRASE);
  await page.keyboard.press('Enter');
  const screens = page.getByRole('navigation', { name: 'Screens' });
  await screens.waitFor({ timeout: 60_000 });
  return screens;
}

async function makeLargeVault(folder: string): Promise<void> {
  const child = join(import.meta.dirname, '../support/large-vault-child.ts');
  await promisify(execFile)(process.execPath, [child, folder, SAMPLE_PASSPHRASE]);
}

function sampleVault(): string {
  const folder = process.env[SAMPLE_VAULT];
  if (folder === undefined) throw new Error('The run has made no sample vault.');
  return folder;
}

async function dropFiles(target: Locator, files: readonly (string | SavedFile)[]): Promise<void> {
  const given = await Promise.all(
    files.map(async (file) => {
      const { name, bytes } =
        typeof file === 'string' ? { name: basename(file), bytes: await readFile(file) } : file;
      return { name, content: bytes.toString('base64') };
    }),
  );
  const transfer = await target.page().evaluateHandle((items) => {
    const data = new DataTransfer();
    for (const { name, content } of items) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, given);
  // A drop goes to what lies under the mouse, not to the element that a test happens to name.
  const under = await target.evaluateHandle((element) => {
    const box = element.getBoundingClientRect();
    const x = Math.min(box.left + box.width / 2, innerWidth - 1);
    const y = Math.min(box.top + box.height / 2, innerHeight - 1);
    return document.elementFromPoint(x, y) ?? element;
  });
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await under.evaluate(
      (element, { name, dataTransfer }) =>
        element.dispatchEvent(
          new DragEvent(name, { bubbles: true, cancelable: true, composed: true, dataTransfer }),
        ),
      { name: type, dataTransfer: transfer },
    );
  }
}

async function collectSaved(
  opened: OpenedWindow,
  name: WindowName,
  root: string,
  action: () => Promise<unknown>,
): Promise<SavedFile[]> {
  if (name === 'browser host') {
    const download = opened.page.waitForEvent('download');
    await action();
    const file = await download;
    return [{ name: file.suggestedFilename(), bytes: await readFile(await file.path()) }];
  }
  const folder = await mkdtemp(join(root, 'saved-'));
  await opened.chooseFolder(folder);
  await action();
  await expect
    .poll(async () => (await finished(folder)).length, { timeout: 60_000 })
    .toBeGreaterThan(0);
  return await Promise.all(
    (await finished(folder)).map(async (file) => ({
      name: file,
      bytes: await readFile(join(folder, file)),
    })),
  );
}

/** Files under their last names: one that is still being written has a temporary one. */
async function finished(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.some((name) => /\.(tmp|part)/.test(name)) ? [] : names.toSorted();
}
