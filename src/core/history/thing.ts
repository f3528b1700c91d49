import type { AgendaMark } from '../agenda/agenda-mark.ts';
import type { Profile } from '../applicant/profile.ts';
import type { BudgetLine, Fund } from '../budget/budget-line.ts';
import type { ClusterGroup } from '../clusters/cluster-group.ts';
import type { Document, DocumentVersion } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Host } from '../hosts/host.ts';
import type { ImmunizationEntry } from '../immunizations/immunization-record.ts';
import type { Manifest } from '../packets/packet.ts';
import type { Exception, Requirement } from '../requirements/requirement.ts';
import type { Letter } from '../rotations/letter.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { RotationId } from '../shared/id.ts';

/** Everything that a change can touch, by the kind of thing, as it stood at one moment. */
interface ThingValues {
  readonly document: Omit<Document, 'versions'>;
  readonly version: DocumentVersion;
  readonly host: Omit<Host, 'requirements'>;
  readonly rule: Requirement;
  readonly rotation: Omit<Rotation, 'exceptions'>;
  readonly exception: Exception;
  readonly line: BudgetLine;
  readonly fund: Fund;
  readonly group: Omit<ClusterGroup, 'rotations'>;
  /** The rotation that has the place. */
  readonly place: RotationId;
  readonly entry: ImmunizationEntry;
  readonly letter: Letter;
  readonly type: DocumentType;
  readonly profile: Profile;
  readonly mark: AgendaMark;
  /** Preferences by their names. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly packet: Manifest;
}

export type ThingKind = keyof ThingValues;

export type Thing = {
  readonly [Kind in ThingKind]: { readonly kind: Kind; readonly value: ThingValues[Kind] };
}[ThingKind];

/** What one action did to one thing. `before` is absent for what it added, `after` for what it deleted. */
export interface ThingChange {
  readonly kind: ThingKind;
  readonly id: string;
  /** The thing that it is a part of: the document of a version, the host of a rule. */
  readonly owner?: string | undefined;
  readonly wasThere: boolean;
  readonly isThere: boolean;
  /** Absent as well where it cannot be read any more. */
  readonly before?: Thing | undefined;
  readonly after?: Thing | undefined;
}

/** What the things of a vault are called, those that were deleted too: by identifier, or key of a type. */
export type Names = ReadonlyMap<string, string>;
