import type { Exception } from '../requirements/requirement.ts';
import type { RotationType } from '../requirements/rotation-type.ts';
import type { Day } from '../shared/day.ts';
import type { HostId, RequirementId, RotationId, VersionId } from '../shared/id.ts';

/** In the order an application runs. */
export const ROTATION_STAGES = [
  'researching',
  'contacted',
  'applied',
  'offered',
  'scheduled',
  'completed',
  'declined',
] as const;

export type RotationStage = (typeof ROTATION_STAGES)[number];

export const AMBITIONS = ['reach', 'realistic', 'safety'] as const;

export type Ambition = (typeof AMBITIONS)[number];

/** The papers that a packet carries for one requirement, chosen by hand. */
export interface ChosenPapers {
  readonly requirement: RequirementId;
  readonly versions: readonly VersionId[];
}

export interface Rotation {
  readonly id: RotationId;
  readonly host: HostId;
  readonly title: string;
  /** First and last day, both inclusive. */
  readonly start: Day;
  readonly end: Day;
  readonly type: RotationType;
  readonly stage: RotationStage;
  /** The day the application goes or went out; until it is known, rules anchored to it use today. */
  readonly appliedOn?: Day | undefined;
  /** The day the host offered the place: some count days from it. */
  readonly offeredOn?: Day | undefined;
  /** The day one arrives in the USA: some papers are got only after it. */
  readonly arrivesOn?: Day | undefined;
  /** Who at the host has agreed to take the visitor. */
  readonly sponsor?: string | undefined;
  /** The host's sites that it is at, and other marks that the host's rules name. */
  readonly tags: readonly string[];
  readonly notes: string;
  /** What the host calls the elective; admission and rules may differ by it. Empty when not known. */
  readonly elective: string;
  /** How likely the applicant thinks an offer is here: the guide's reach, realistic and safety. */
  readonly ambition?: Ambition | undefined;
  readonly exceptions: readonly Exception[];
  /** Absent: a packet carries what the verdicts rest on. */
  readonly papers?: readonly ChosenPapers[] | undefined;
}
