import type { AdmissionSummary } from '../admission/summarize-admission.ts';
import type { Profile } from '../applicant/profile.ts';
import type { Document } from '../documents/document.ts';
import type { Host } from '../hosts/host.ts';
import type { PageFont } from '../pages/page-font.ts';
import type { Paper } from '../pages/paper.ts';
import type { ExplainedVerdict, RotationVerdicts } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import type { Day } from '../shared/day.ts';
import type { VersionId } from '../shared/id.ts';

/** A heading of a source's own outline. `page` counts from 0 inside the source. */
export interface SourceHeading {
  readonly title: string;
  readonly page: number;
  readonly children: readonly SourceHeading[];
}

/** What planning needs to know of a version's placeable copy. */
export interface PlaceableSummary {
  /** Every page as displayed, in points: after cropping and rotation. */
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly outline: readonly SourceHeading[];
  /** Size of the placeable copy. */
  readonly bytes: number;
}

export interface PlanInput {
  readonly rotation: Rotation;
  readonly host: Host;
  readonly profile: Profile;
  readonly verdicts: RotationVerdicts<ExplainedVerdict>;
  /** How the host's admission rules stand together: to a host that is closed nothing is sent. */
  readonly standing: AdmissionSummary;
  readonly documents: readonly Document[];
  /** A version that is not in here cannot be placed, and pre-flight says so. */
  readonly placeables: ReadonlyMap<VersionId, PlaceableSummary>;
  readonly paper: Paper;
  readonly today: Day;
  /** Build although pre-flight has errors; the cover says so. */
  readonly forced: boolean;
  readonly font: PageFont;
  /** A rule read longer ago than this is stale, in months. */
  readonly staleAfterMonths?: number | undefined;
  /** Printed at the foot of the cover. */
  readonly appVersion?: string | undefined;
}
