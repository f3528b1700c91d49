import type { Profile } from '../applicant/profile.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { indexTypes } from '../documents/find-type.ts';
import type { ImmunizationRecord } from '../immunizations/immunization-record.ts';
import { type ProvenHealth, proveAgain } from '../immunizations/prove-again.ts';
import type { Day } from '../shared/day.ts';
import { comparing, isSame } from '../shared/same-parts.ts';
import type { ShelfRows } from './shelf.ts';
import { type Shelves, shelve } from './shelves.ts';

/** What all rotations of a season are judged on alike. */
export interface Ground {
  readonly shelves: Shelves;
  readonly types: readonly DocumentType[];
  /** `findType` in these types, by an index: judging a season asks a hundred thousand times. */
  readonly typeOf: (key: string) => DocumentType;
  readonly profile: Profile;
  readonly today: Day;
}

export interface GroundRows extends Pick<ShelfRows, 'documents' | 'types'> {
  /** What is told beside the documents. */
  readonly record?: ImmunizationRecord | undefined;
  readonly profile: Profile;
  readonly today: Day;
}

/** A ground with the rows that it was laid from, to lay the next one beside. */
export interface LaidGround extends Ground {
  readonly rows: ShelfRows;
  readonly health: ProvenHealth;
}

/**
 * Lays the ground for these rows. Beside one laid before, the same rows give the same ground, and a
 * changed document renews the list of its own type alone.
 */
export function layGround(
  { documents, types, record = NO_RECORD, profile, today }: GroundRows,
  before?: LaidGround,
): LaidGround {
  const { dateOfBirth } = profile;
  const health = proveAgain({ documents, record, dateOfBirth, today }, before?.health);
  const rows: ShelfRows = { documents, types, proofs: health.proofs };
  const typeOf = before?.types === types ? before.typeOf : indexTypes(types);
  const shelves = shelve(rows, typeOf, before);
  const ground = { rows, health, shelves, types, typeOf, profile, today };
  return before !== undefined && sameGround(before, ground) ? before : ground;
}

const NO_RECORD: ImmunizationRecord = [];

const sameGround = comparing<LaidGround>({
  shelves: isSame,
  types: isSame,
  typeOf: isSame,
  profile: isSame,
  today: isSame,
  // What the shelves were filled with.
  rows: () => true,
  health: () => true,
});
