import { fewestDates } from '../../requirements/fewest-dates.ts';
import { type DayWindow, earlierOf, laterOf } from '../../requirements/issue-window.ts';

/** Something that one new paper is to serve. */
export interface ToServe {
  /** When the paper may be dated. */
  readonly window: DayWindow;
  /** The words that a fact may be, by its key, where only some would do. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** What is of one group wants papers of its own: the parts of "each another". */
  readonly group?: object | undefined;
}

/** Partings tried before the fewest found so far are answered. */
const MOST_TRIES = 2_000;

/**
 * The fewest papers of one kind that serve all of these: each dated in the windows of what it serves,
 * with words that all of it takes, and no two of a group on one. Exact within `MOST_TRIES`, and always
 * where the days alone decide.
 */
export function fewestPapers(all: readonly ToServe[]): number {
  if (all.every(isOfDaysAlone)) return fewestDates(all.map(({ window }) => window));
  const search: Search = { all: withoutEasier(all), best: all.length, tries: 0 };
  place(search, 0, []);
  return search.best;
}

interface Search {
  readonly all: readonly ToServe[];
  best: number;
  tries: number;
}

/** What is served by a paper, and what it still may be. */
interface Paper extends Omit<ToServe, 'group'> {
  readonly groups: readonly object[];
}

function isOfDaysAlone({ words, group }: ToServe): boolean {
  return words.size === 0 && group === undefined;
}

function withoutEasier(all: readonly ToServe[]): readonly ToServe[] {
  return all.filter(
    (one, at) =>
      one.group !== undefined ||
      !all.some((other, index) => serves(other, one) && (index < at || !serves(one, other))),
  );
}

/** Whatever paper serves the one serves the other, which then needs none of its own. */
export function serves(given: ToServe, asked: ToServe): boolean {
  if (given === asked) return false;
  const met = meet(given, asked);
  return (
    met !== undefined &&
    met.window.from === given.window.from &&
    met.window.to === given.window.to &&
    [...met.words].every(([key, words]) => given.words.get(key)?.length === words.length)
  );
}

/** Each in turn goes to a paper that is there and may serve it, or to a new one. */
function place(search: Search, at: number, papers: readonly Paper[]): void {
  search.tries += 1;
  if (papers.length >= search.best || search.tries > MOST_TRIES) return;
  const next = search.all[at];
  if (next === undefined) {
    search.best = papers.length;
    return;
  }
  papers.forEach((paper, index) => {
    const joined = put(paper, next);
    if (joined !== undefined) place(search, at + 1, papers.with(index, joined));
  });
  const { group } = next;
  place(search, at + 1, [...papers, { ...next, groups: group === undefined ? [] : [group] }]);
}

function put(paper: Paper, next: ToServe): Paper | undefined {
  const { group } = next;
  if (group !== undefined && paper.groups.includes(group)) return undefined;
  const met = meet(paper, next);
  if (met === undefined) return undefined;
  return { ...met, groups: group === undefined ? paper.groups : [...paper.groups, group] };
}

type Asked = Pick<ToServe, 'window' | 'words'>;

function meet(a: Asked, b: Asked): Asked | undefined {
  const from = laterOf(a.window.from, b.window.from);
  const to = earlierOf(a.window.to, b.window.to);
  if (from !== undefined && to !== undefined && from > to) return undefined;
  const words = new Map(a.words);
  for (const [key, taken] of b.words) {
    const both = (words.get(key) ?? taken).filter((word) => taken.includes(word));
    if (both.length === 0) return undefined;
    words.set(key, both);
  }
  return { window: { from, to }, words };
}
