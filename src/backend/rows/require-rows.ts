import type { BudgetLine, Fund } from '../../core/budget/budget-line.ts';
import type { ClusterGroup } from '../../core/clusters/cluster-group.ts';
import type { Document, DocumentVersion } from '../../core/documents/document.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { ImmunizationEntry } from '../../core/immunizations/immunization-record.ts';
import type { Letter } from '../../core/rotations/letter.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { Fault } from '../../core/shared/fault.ts';
import type {
  BudgetLineId,
  ClusterGroupId,
  DocumentId,
  FundId,
  HostId,
  ImmunizationId,
  LetterId,
  RotationId,
  VersionId,
} from '../../core/shared/id.ts';
import type { ReadableDb } from '../database/handles.ts';
import { findBudgetLine } from './budget-store.ts';
import { findClusterGroup } from './cluster-group-store.ts';
import { findDocument } from './document-store.ts';
import { findFund } from './fund-store.ts';
import { findHost } from './host-store.ts';
import { findImmunization } from './immunization-store.ts';
import { findLetter } from './letter-store.ts';
import { findRotation } from './rotation-store.ts';
import { findVersion } from './version-store.ts';

/** A row that a call names by its id; one that is gone is a Fault, never undefined. */
function present<T>(row: T | undefined, noun: string): T {
  if (row !== undefined) return row;
  const code = `${noun.replaceAll(' ', '-')}-not-found`;
  throw new Fault(
    code,
    `This ${noun} is not in the vault. It may have been deleted: look at the list.`,
  );
}

export const requireDocument = (db: ReadableDb, id: DocumentId): Document =>
  present(findDocument(db, id), 'document');

export const requireVersion = (db: ReadableDb, id: VersionId): DocumentVersion =>
  present(findVersion(db, id), 'version');

export const requireHost = (db: ReadableDb, id: HostId): Host => present(findHost(db, id), 'host');

export const requireRotation = (db: ReadableDb, id: RotationId): Rotation =>
  present(findRotation(db, id), 'rotation');

export const requireLine = (db: ReadableDb, id: BudgetLineId): BudgetLine =>
  present(findBudgetLine(db, id), 'budget line');

export const requireFund = (db: ReadableDb, id: FundId): Fund => present(findFund(db, id), 'fund');

export const requireGroup = (db: ReadableDb, id: ClusterGroupId): ClusterGroup =>
  present(findClusterGroup(db, id), 'cluster group');

export const requireImmunization = (db: ReadableDb, id: ImmunizationId): ImmunizationEntry =>
  present(findImmunization(db, id), 'entry');

export const requireLetter = (db: ReadableDb, id: LetterId): Letter =>
  present(findLetter(db, id), 'letter');
