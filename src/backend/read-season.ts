import type { Profile } from '../core/applicant/profile.ts';
import { CATALOGUE } from '../core/documents/catalogue.ts';
import type { Document } from '../core/documents/document.ts';
import type { DocumentType } from '../core/documents/document-type.ts';
import type { Host } from '../core/hosts/host.ts';
import type { ImmunizationRecord } from '../core/immunizations/immunization-record.ts';
import { joinPapers } from '../core/immunizations/join-papers.ts';
import { proofsOf } from '../core/immunizations/proofs-of.ts';
import type { RecordProof } from '../core/immunizations/record-proof.ts';
import type { RotationVerdicts } from '../core/requirements/verdict.ts';
import { judgeRotation } from '../core/rotations/judge-rotation.ts';
import type { Rotation } from '../core/rotations/rotation.ts';
import type { Day } from '../core/shared/day.ts';
import { Fault } from '../core/shared/fault.ts';
import type { RotationId } from '../core/shared/id.ts';
import type { AppContext } from './context.ts';
import { listDocuments } from './documents/document-store.ts';
import { listOwnDocumentTypes } from './documents/document-type-store.ts';
import { listHosts } from './hosts/host-store.ts';
import { listImmunizations } from './immunizations/immunization-store.ts';
import { readProfile } from './profile/profile-store.ts';
import { listRotations } from './rotations/rotation-store.ts';
import { readSettings } from './settings/settings-store.ts';
import { todayOf } from './today.ts';
import type { ReadableDb } from './vault/handles.ts';

/** All rows that verdicts, packets and plans are functions of, read at one moment. */
export interface SeasonRows {
  readonly profile: Profile;
  readonly types: readonly DocumentType[];
  readonly documents: readonly Document[];
  readonly record: ImmunizationRecord;
  /** What the record proves beyond the papers: one list for the season, so that all is sorted once. */
  readonly proofs: readonly RecordProof[];
  readonly hosts: readonly Host[];
  readonly rotations: readonly Rotation[];
  readonly staleAfterMonths: number;
  readonly today: Day;
}

export interface JudgedRotation {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly verdicts: RotationVerdicts;
}

export function readSeason(context: AppContext): SeasonRows {
  const { db } = context.session.require();
  const profile = readProfile(db);
  const record = listImmunizations(db);
  const today = todayOf(context).day;
  const proven = proofsOf(record, { dateOfBirth: profile.dateOfBirth, today });
  return {
    profile,
    types: allDocumentTypes(db),
    ...joinPapers(listDocuments(db), proven),
    record,
    hosts: listHosts(db),
    rotations: listRotations(db),
    staleAfterMonths: readSettings(db).staleAfterMonths,
    today,
  };
}

/** The catalogue with the user's own types added and changed ones in place of the bundled. */
export function allDocumentTypes(db: ReadableDb): DocumentType[] {
  const own = listOwnDocumentTypes(db);
  const ownKeys = new Set(own.map(({ key }) => key));
  return [...CATALOGUE.filter(({ key }) => !ownKeys.has(key)), ...own];
}

/** The one way to verdicts: screen, packet, agenda and command line all come through here. */
export function judge(rows: SeasonRows, rotation: Rotation): JudgedRotation {
  const host = rows.hosts.find(({ id }) => id === rotation.host);
  if (host === undefined)
    throw new Fault('host-not-found', 'The host of this rotation is not there any more.');
  return { rotation, host, verdicts: judgeRotation({ ...rows, rotation, host }) };
}

/** Rotations that still lie ahead of the applicant, by start day, each judged. */
export function judgeSeason(rows: SeasonRows): JudgedRotation[] {
  return rows.rotations
    .filter(({ stage }) => stage !== 'completed' && stage !== 'declined')
    .map((rotation) => judge(rows, rotation));
}

/** Throws Fault `rotation-not-found`. */
export function findRotationRow(rows: SeasonRows, id: RotationId): Rotation {
  const rotation = rows.rotations.find((candidate) => candidate.id === id);
  if (rotation === undefined)
    throw new Fault('rotation-not-found', 'There is no such rotation. See the list of rotations.');
  return rotation;
}
