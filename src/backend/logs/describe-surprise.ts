import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resourcePath } from '../installed/resources.ts';
import type { LogEntry } from './log-entry.ts';

const MOST_FRAMES = 20;
/** Folders of the package that code comes from. */
const OF_THE_APP = /^(src|electron|out|node_modules|scripts|tests)\/[\w@./-]+$/;
const OF_NODE = /^node:[\w/]+$/;
/** The page's own files, by whatever origin its window serves them. */
const OF_THE_PAGE = /^(?:app:\/\/sojourn|http:\/\/127\.0\.0\.1:\d+)(\/[\w@./-]+)$/;
const FRAME = /^\s+at (?:(?<name>[^()]*) \()?(?<place>[^()]+):(?<line>\d+):(?<column>\d+)\)?$/;

/** What the log says of an error, under a reference of its own. */
export function describeSurprise(error: unknown, kind: LogEntry['kind']): LogEntry {
  const reference = randomBytes(4).toString('hex');
  if (!(error instanceof Error)) return { kind, reference, error: typeof error, frames: [] };
  const code = 'code' in error ? String(error.code) : '';
  return {
    kind,
    reference,
    error: /^[A-Za-z]\w{0,60}$/.test(error.name) ? error.name : 'Error',
    ...(/^[A-Z][A-Z0-9_]{1,60}$/.test(code) && { code }),
    frames: framesOf(error.stack ?? '', error.message),
  };
}

/** The frames of a stack that are the app's, its packages' or Node's, each path cut to the package. */
function framesOf(stack: string, message: string): string[] {
  // The message stands before the frames, and a line of it may look like one.
  const from = message === '' ? 0 : stack.indexOf(message) + message.length;
  return stack
    .slice(from)
    .split('\n')
    .flatMap((line) => cutFrame(line) ?? [])
    .slice(0, MOST_FRAMES);
}

function cutFrame(text: string): string | undefined {
  const { name, place, line, column } = FRAME.exec(text)?.groups ?? {};
  const where = place === undefined ? undefined : cutPlace(place);
  if (where === undefined) return undefined;
  const isPlain = name !== undefined && /^[\w$.<>#[\] ]{1,80}$/.test(name);
  return `${isPlain ? name : '<anonymous>'} ${where}:${line}:${column}`;
}

function cutPlace(place: string): string | undefined {
  const page = OF_THE_PAGE.exec(place)?.[1];
  if (page !== undefined) return `page${page}`;
  if (OF_NODE.test(place)) return place;
  const url = place.startsWith('file:') ? place : safeFileAddress(place);
  const root = `${pathToFileURL(dirname(dirname(resourcePath('host-packs')))).href}/`;
  if (url === undefined || !url.startsWith(root)) return undefined;
  const inside = url.slice(root.length);
  return OF_THE_APP.test(inside) ? inside : undefined;
}

function safeFileAddress(path: string): string | undefined {
  try {
    return pathToFileURL(path).href;
  } catch {
    return undefined;
  }
}
