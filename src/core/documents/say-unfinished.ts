import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';

/** An import that ended before it was through: the window was closed, the vault locked, the machine stopped. */
export interface UnfinishedImport {
  readonly on: Day;
  /** The files in the order in which they are taken in. */
  readonly names: readonly string[];
  /** How many of them were through. */
  readonly done: number;
  /** Of those that were through, the ones that could not be taken in. */
  readonly refused: readonly string[];
}

/** Names that are said of a list; the others are counted. */
const MOST_NAMES = 4;

/** What of it is in the vault and what is not. */
export function sayUnfinishedImport({ on, names, done, refused }: UnfinishedImport): string {
  const left = names.slice(done);
  const here = done - refused.length;
  const what = names.length === 1 ? `Adding ${names[0] ?? ''}` : `Adding ${names.length} files`;
  return [
    `${what} on ${formatDay(on)} ended early.`,
    here === 0 ? 'Nothing of it was taken in.' : `${here} ${here === 1 ? 'is' : 'are'} here.`,
    left.length === 0 ? '' : `To be added again: ${listNames(left)}.`,
    refused.length === 0 ? '' : `Refused: ${listNames(refused)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function listNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const said = names.slice(0, MOST_NAMES).join(', ');
  return more > 0 ? `${said} and ${more} more` : said;
}
