import type { Profile } from '../applicant/profile.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { indexTypes } from '../documents/find-type.ts';
import type { ImmunizationRecord } from '../immunizations/immunization-record.ts';
import { type ProvenHealth, proveAgain } from '../immunizations/prove-again.ts';
import type { Day } from '../shared/day.ts';
import { comparing, isSame } from '../shared/same-parts.ts';
import { type ClauseOutline, indexClauses } from './clause-outline.ts';
import type { DocumentRule } from './clause-standing.ts';
import type { Entry, ShelfRows } from './shelf.ts';
import { type Shelves, shelve } from './shelves.ts';
import { indexSifted, type Sifted } from './sift-entries.ts';

/** What all rotations of a season are judged on alike. */
export interface Ground {
  readonly shelves: Shelves;
  readonly types: readonly DocumentType[];
  /** `findType` in these types, by an index: judging a season asks a hundred thousand times. */
  readonly typeOf: (key: string) => DocumentType;
  /** What a clause says on these types, whatever the days: each is read once for all rotations. */
  readonly outlineOf: (rule: DocumentRule) => ClauseOutline;
  /** The entries that can decide a clause as of today: of one list they are the same for all rotations. */
  readonly sift: (outline: ClauseOutline, entries: readonly Entry[]) => readonly Sifted[];
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
  const { typeOf, outlineOf } = before?.types === types ? before : indexesOf(types);
  const sift = before?.today === today ? before.sift : indexSifted(today);
  const shelves = shelve(rows, typeOf, before);
  const ground = { rows, health, shelves, types, typeOf, outlineOf, sift, profile, today };
  return before !== undefined && sameGround(before, ground) ? before : ground;
}

function indexesOf(types: readonly DocumentType[]): Pick<Ground, 'typeOf' | 'outlineOf'> {
  const typeOf = indexTypes(types);
  return { typeOf, outlineOf: indexClauses(typeOf) };
}

const NO_RECORD: ImmunizationRecord = [];

const sameGround = comparing<LaidGround>({
  shelves: isSame,
  types: isSame,
  typeOf: isSame,
  outlineOf: isSame,
  sift: isSame,
  profile: isSame,
  today: isSame,
  // What the shelves were filled with.
  rows: () => true,
  health: () => true,
});
