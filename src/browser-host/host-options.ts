import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultVaultFolder } from '../backend/installed/default-folder.ts';
import { type Day, isDay } from '../core/shared/day.ts';

export interface HostOptions {
  readonly vault: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Opens an app window; otherwise the address is printed. */
  readonly open: boolean;
  readonly headless: boolean;
  readonly today: Day | undefined;
  /** A development server that serves the page in place of the build. */
  readonly devServer: URL | undefined;
}

export const USAGE = `Opens Sojourn in an installed browser, or prints the address to open.

  --vault DIR         the vault's folder (default: the app's own data folder)
  --today YYYY-MM-DD  works as if it were this day
  --no-open           opens no window, prints the address
  --headless          opens the browser without a screen
  --port N            listens on this port instead of a free one
  --dev-server URL    takes the page from a development server on this machine
`;

/** Reads the arguments. Throws Error with a sentence for wrong ones. */
export function readHostOptions(args: readonly string[]): HostOptions {
  const { values } = parseArgs({
    args: [...args],
    allowPositionals: false,
    options: {
      vault: { type: 'string' },
      today: { type: 'string' },
      'dev-server': { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error('--port must be a number from 0 to 65535.');
  }
  const today = values.today;
  if (today !== undefined && !isDay(today)) {
    throw new Error('--today must be a date written YYYY-MM-DD.');
  }
  return {
    vault: values.vault === undefined ? defaultVaultFolder() : resolve(values.vault),
    port,
    open: !values['no-open'],
    headless: values.headless,
    today,
    devServer: readDevServer(values['dev-server']),
  };
}

function readDevServer(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' || url.hostname !== '127.0.0.1') {
    throw new Error('--dev-server must be an address that begins with http://127.0.0.1.');
  }
  return url;
}
