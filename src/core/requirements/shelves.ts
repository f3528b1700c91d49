import type { Document } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { HostId } from '../shared/id.ts';
import { plainWord } from './plain-word.ts';
import {
  type Entry,
  entriesOf,
  newestFirst,
  type Shelf,
  type ShelfRows,
  sortByType,
} from './shelf.ts';

/** Entries by the key of their document's type, newest first. */
type Lists = ReadonlyMap<string, readonly Entry[]>;

/** Everything there is, laid out so that a host's own papers count at that host alone. */
export interface Shelves {
  /** What counts wherever no host has a paper of its own. */
  readonly common: Lists;
  /** For each place with papers of its own: all that counts there, of the types of these papers. */
  readonly own: ReadonlyMap<string, Lists>;
}

/** Where a rotation is, as far as papers are bound to it. */
export interface Place {
  readonly host?: HostId | undefined;
  /** What the host calls the elective; absent or empty: not said. */
  readonly elective?: string | undefined;
}

/** The elective is not said, and any that no paper names. */
const UNSAID = '';
const OTHER = '*';

/**
 * The one place in which a host's paper is kept from other hosts: rules are judged on what lies here
 * and on nothing else. A paper for an elective counts for that elective, one without for all of its
 * host's. While the rotation does not say its elective, such a paper lies there as one that lacks it.
 */
export function shelfAt({ common, own }: Shelves, { host, elective = '' }: Place): Shelf {
  if (host === undefined || own.size === 0) return common;
  const lists = own.get(placeKey(host, plainWord(elective))) ?? own.get(placeKey(host, OTHER));
  return lists === undefined ? common : { get: (type) => lists.get(type) ?? common.get(type) };
}

function placeKey(host: HostId, elective: string): string {
  return `${host} ${elective}`;
}

/** Shelves with the rows that they were filled with. */
interface Filled {
  readonly rows: ShelfRows;
  readonly shelves: Shelves;
}

type TypeOf = (key: string) => DocumentType;

/**
 * Sorts what there is for judging. Beside shelves of before, the same rows give the same shelves, and
 * types whose documents are the same objects keep the same list of entries: an edit of one document
 * renews one list, of a host's own paper that host's.
 */
export function shelve(rows: ShelfRows, typeOf: TypeOf, before?: Filled): Shelves {
  // How long an entry holds by itself follows from its type.
  if (before === undefined || before.rows.types !== rows.types) return lay(rows, typeOf);
  if (before.rows.documents === rows.documents && before.rows.proofs === rows.proofs) {
    return before.shelves;
  }
  return lay(rows, typeOf, before.shelves);
}

function lay(rows: ShelfRows, typeOf: TypeOf, before?: Shelves): Shelves {
  const anywhere = rows.documents.filter(({ host }) => host === undefined);
  const common = keepUnchanged(sortByType(rows, anywhere, typeOf), before?.common);
  const own = new Map<string, Lists>();
  for (const [host, papers] of papersByHost(rows.documents)) {
    for (const elective of [UNSAID, OTHER, ...electivesOf(papers)]) {
      const key = placeKey(host, elective);
      const entries = papers.flatMap((paper) => layAt(elective, paper, typeOf(paper.type)));
      own.set(key, keepUnchanged(mergeWith(common, entries), before?.own.get(key)));
    }
  }
  return { common, own };
}

function papersByHost(documents: readonly Document[]): Map<HostId, Document[]> {
  const byHost = new Map<HostId, Document[]>();
  for (const document of documents) {
    const { host } = document;
    if (host === undefined) continue;
    const papers = byHost.get(host);
    if (papers === undefined) byHost.set(host, [document]);
    else papers.push(document);
  }
  return byHost;
}

function electivesOf(papers: readonly Document[]): string[] {
  return [...new Set(papers.flatMap(({ elective = '' }) => plainWord(elective) || []))];
}

function layAt(elective: string, paper: Document, type: DocumentType): readonly Entry[] {
  const wanted = plainWord(paper.elective ?? '');
  if (wanted === '' || wanted === elective) return entriesOf(paper, type);
  return elective === UNSAID ? entriesOf(paper, type, 'elective') : [];
}

/** Of the types of a place's papers all that counts there: these, and what counts everywhere. */
function mergeWith(common: Lists, entries: readonly Entry[]): Map<string, readonly Entry[]> {
  const types = new Set(entries.map((entry) => entry.type));
  return new Map(
    [...types].map((type) => {
      const own = entries.filter((entry) => entry.type === type);
      return [type, [...own, ...(common.get(type) ?? [])].sort(newestFirst)];
    }),
  );
}

function keepUnchanged(lists: Map<string, readonly Entry[]>, before: Lists = NOTHING): Lists {
  for (const [type, entries] of lists) {
    const old = before.get(type);
    if (old?.length === entries.length && old.every((entry, at) => isSame(entry, entries[at]))) {
      lists.set(type, old);
    }
  }
  return lists;
}

const NOTHING: ReadonlyMap<string, readonly Entry[]> = new Map();

function isSame(a: Entry, b: Entry | undefined): boolean {
  return a.document === b?.document && a.version === b?.version && a.source === b?.source;
}
