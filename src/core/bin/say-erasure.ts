import { KIND_WORDS, KINDS_WORDS } from '../history/kind-words.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { BinKind, BinnedThing } from './binned-thing.ts';

/** What erasing for good takes from where, and what it cannot reach. */
export interface Erasure {
  readonly goes: readonly string[];
  readonly stays: readonly string[];
}

/** Copies of the vault that the app knows of, and that hold what is erased. */
export interface KnownCopies {
  /** Until when each copy from before an update is kept beside the vault. */
  readonly untilDays: readonly Day[];
  /** The backups that the app made by itself, and the name of their folder. */
  readonly backups: number;
  readonly place: string;
}

/** Says before it is done what erasing `things` removes, and which copies hold it still. */
export function sayErasure(things: readonly BinnedThing[], copies: KnownCopies): Erasure {
  const files = things.reduce((sum, thing) => sum + thing.files, 0);
  const packets = things.reduce((sum, thing) => sum + thing.packets, 0);
  return {
    goes: [
      `From the vault: ${sayCount(things)}${files === 0 ? '' : `, with ${files === 1 ? 'one file' : `${files} files`}`}.`,
      'From the history and from undo: every word that was recorded of it. Nothing done before can be taken back any more.',
      'From the free pages of the database and from the log beside it: both are written over.',
    ],
    stays: [
      ...(packets === 0
        ? []
        : [
            `The record of ${packets === 1 ? 'a packet' : `${packets} packets`} keeps the title, the pages and the hash of what was sent, marked as erased. What the host has is with the host.`,
          ]),
      'Backups and exports that you made before hold it still: delete them where they are.',
      ...sayBackups(copies),
      ...copies.untilDays.map(
        (day) =>
          `The copy of the vault from before an update holds it until ${formatDay(day)}, encrypted.`,
      ),
      'A drive may keep what was written over for a while: encrypted, and readable only with your passphrase.',
    ],
  };
}

function sayBackups({ backups, place }: KnownCopies): string[] {
  if (backups === 0) return [];
  const those =
    backups === 1 ? 'The backup that the app made' : `The ${backups} backups that the app made`;
  const hold = backups === 1 ? 'holds' : 'hold';
  return [
    `${those} in the folder "${place}" ${hold} it still, encrypted, until newer ones take the place.`,
  ];
}

/** "a document and 2 rotations". */
export function sayCount(things: readonly { readonly kind: BinKind }[]): string {
  const counts = [...Map.groupBy(things, ({ kind }) => kind)].map(([kind, those]) =>
    those.length === 1
      ? `${article(kind)} ${KIND_WORDS[kind]}`
      : `${those.length} ${KINDS_WORDS[kind]}`,
  );
  const last = counts.pop() ?? 'nothing';
  return counts.length === 0 ? last : `${counts.join(', ')} and ${last}`;
}

function article(kind: BinKind): 'a' | 'an' {
  return kind === 'entry' ? 'an' : 'a';
}
