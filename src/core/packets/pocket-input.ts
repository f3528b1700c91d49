import type { Profile } from '../applicant/profile.ts';
import type { Document } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Host } from '../hosts/host.ts';
import type { ImmunizationRecord } from '../immunizations/immunization-record.ts';
import type { PageFont } from '../pages/page-font.ts';
import type { ExplainedVerdict, RotationVerdicts } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';

/** What the pocket pack of a rotation is made from. */
export interface PocketInput {
  readonly profile: Profile;
  readonly host: Host;
  readonly rotation: Rotation;
  readonly documents: readonly Document[];
  readonly record: ImmunizationRecord;
  readonly verdicts: RotationVerdicts<ExplainedVerdict>;
  readonly types: readonly DocumentType[];
  readonly today: Day;
  /** Measures what fits on the one page. */
  readonly font: PageFont;
}

/** Free words in a place that has room for a line or two: at most `most` characters. */
export function clipText(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
