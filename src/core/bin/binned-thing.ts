import type { Day } from '../shared/day.ts';

/** What goes to the bin when it is deleted: what a person made. */
export const BIN_KINDS = [
  'document',
  'version',
  'host',
  'rule',
  'rotation',
  'line',
  'fund',
  'group',
  'entry',
  'letter',
  'type',
] as const;

export type BinKind = (typeof BIN_KINDS)[number];

/** A deleted thing that can come back. */
export interface BinnedThing {
  readonly kind: BinKind;
  readonly id: string;
  /** "Passport". */
  readonly title: string;
  readonly deletedOn: Day;
  /** The day from which it may be gone. */
  readonly keptUntil: Day;
  /** The files that come back with it. */
  readonly files: number;
  /** Packets that were built with its files: they stay in the vault with the packet's record. */
  readonly packets: number;
}
