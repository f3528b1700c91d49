import type { Profile } from '../applicant/profile.ts';
import type { Document } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Host } from '../hosts/host.ts';
import type { ImmunizationRecord } from '../immunizations/immunization-record.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';

/** All rows that verdicts, packets and plans are functions of, read at one moment. */
export interface SeasonRows {
  readonly profile: Profile;
  readonly types: readonly DocumentType[];
  readonly documents: readonly Document[];
  readonly record: ImmunizationRecord;
  readonly hosts: readonly Host[];
  readonly rotations: readonly Rotation[];
  readonly staleAfterMonths: number;
  readonly today: Day;
}
