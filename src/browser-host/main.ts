import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createBackend } from '../backend/backend.ts';
import { APP_VERSION } from '../backend/installed/app-version.ts';
import { logFolder, sampleFolder } from '../backend/installed/default-folder.ts';
import { calibrateDerivation } from '../backend/keys/calibrate-derivation.ts';
import { noteUncaught } from '../backend/logs/note-uncaught.ts';
import { type AnswerPage, createPageAnswers } from '../backend/window/answer-page.ts';
import { createDevPageAnswers } from './dev-pages.ts';
import { findBrowser, hasDisplay } from './find-browser.ts';
import { type Host, startHost } from './host.ts';
import { type HostOptions, readHostOptions, USAGE } from './host-options.ts';
import { openBrowser } from './open-browser.ts';

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The built page: beside the built host, or in out/ when this runs from its source. */
function pageFolder(): string {
  const beside = join(import.meta.dirname, '..', 'renderer');
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', '..', 'out', 'renderer');
}

async function choosePages({ devServer }: HostOptions): Promise<AnswerPage> {
  if (devServer !== undefined) return createDevPageAnswers(devServer);
  return await createPageAnswers(pageFolder(), 'browser');
}

/** Settles on a signal that asks the program to end. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(name, () => resolve());
  });
}

/** Serves until the window closes or somebody asks for the end; then locks and leaves nothing. */
async function run(options: HostOptions): Promise<void> {
  const asked = untilAsked();
  const answerPage = await choosePages(options);
  const { vault: folder, today } = options;
  const logs = logFolder();
  const backend = await createBackend({
    folder,
    sampleFolder: sampleFolder(folder),
    window: 'browser',
    version: APP_VERSION,
    today,
    logs,
    calibrate: calibrateDerivation,
  });
  noteUncaught(backend.context.log);
  let onGone = () => {};
  const { port } = options;
  const host = await startHost({ backend, answerPage, port, onGone: () => onGone() });
  try {
    const gone = new Promise<void>((resolve) => {
      onGone = resolve;
    });
    if (await showWindow(host, options, Promise.race([asked, gone]))) return;
    onGone = () => {
      backend.context.session.lock();
      say('The page was closed, so the vault is locked.');
      printAddress(host);
    };
    printAddress(host);
    await asked;
  } finally {
    await host.close();
    await backend.close();
  }
}

/** Opens an app window and waits for its end. False when there was none to be seen. */
async function showWindow(host: Host, options: HostOptions, over: Promise<void>): Promise<boolean> {
  if (!options.open) return false;
  const program = findBrowser();
  if (program === undefined) {
    say('No Chrome, Chromium or Edge was found to open a window with.');
    return false;
  }
  if (!options.headless && !hasDisplay()) {
    say('There is no display to open a window on.');
    return false;
  }
  if (process.getuid?.() === 0) say('You are root, so the browser runs without its own sandbox.');
  say('Sojourn is open in a window. Closing the window ends it.');
  const browser = await openBrowser(program, host.newAddress(), { headless: options.headless });
  try {
    return await Promise.race([browser.ended, over.then(() => true)]);
  } finally {
    await browser.close();
  }
}

function printAddress(host: Host): void {
  say('Open this address on this computer. It works once. Ctrl-C ends Sojourn.');
  say(host.newAddress().href);
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return say(USAGE);
  await run(readHostOptions(process.argv.slice(2)));
}

main().catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  process.stderr.write(`${explain(error, code)}\n`);
  process.exitCode = code.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
});

function explain(error: unknown, code: string): string {
  if (code === 'EADDRINUSE') return 'This port is in use. Leave --port out to take a free one.';
  if (code === 'ENOENT') return 'The page is not built yet. Run "npm run build" first.';
  return error instanceof Error ? error.message : 'Sojourn could not start.';
}
