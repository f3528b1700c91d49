import type { Profile } from '../applicant/profile.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { indexTypes } from '../documents/find-type.ts';
import type { RecordProof } from '../immunizations/record-proof.ts';
import type { Day } from '../shared/day.ts';
import { comparing, isSame } from '../shared/same-parts.ts';
import { type Shelf, type ShelfRows, shelve } from './shelf.ts';

/** What all rotations of a season are judged on alike. */
export interface Ground {
  readonly shelf: Shelf;
  readonly types: readonly DocumentType[];
  /** `findType` in these types, by an index: judging a season asks a hundred thousand times. */
  readonly typeOf: (key: string) => DocumentType;
  readonly profile: Profile;
  readonly today: Day;
}

export interface GroundRows extends Pick<ShelfRows, 'documents' | 'types'> {
  /** What the immunization record proves beside the documents. */
  readonly proofs?: readonly RecordProof[] | undefined;
  readonly profile: Profile;
  readonly today: Day;
}

/** A ground with the rows that it was laid from, to lay the next one beside. */
export interface LaidGround extends Ground {
  readonly rows: ShelfRows;
}

/**
 * Lays the ground for these rows. Beside one laid before, the same rows give the same ground, and a
 * changed document renews the list of its own type alone.
 */
export function layGround(
  { documents, types, proofs = NO_PROOFS, profile, today }: GroundRows,
  before?: LaidGround,
): LaidGround {
  const rows: ShelfRows = { documents, types, proofs };
  const typeOf = before?.types === types ? before.typeOf : indexTypes(types);
  const shelf = shelve(rows, typeOf, before);
  const ground = { rows, shelf, types, typeOf, profile, today };
  return before !== undefined && sameGround(before, ground) ? before : ground;
}

const NO_PROOFS: readonly RecordProof[] = [];

const sameGround = comparing<LaidGround>({
  shelf: isSame,
  types: isSame,
  typeOf: isSame,
  profile: isSame,
  today: isSame,
  // What the shelf was filled with.
  rows: () => true,
});
