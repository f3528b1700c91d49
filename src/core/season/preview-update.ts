import { judgeAdmission } from '../admission/judge-admission.ts';
import type { AdmissionStatus } from '../admission/judging/finding.ts';
import { comparePacks, type PackComparison } from '../hosts/compare-packs.ts';
import type { Host, HostPack } from '../hosts/host.ts';
import { packHost } from '../hosts/pack-host.ts';
import { updateHost } from '../hosts/update-host.ts';
import type { Exception } from '../requirements/requirement.ts';
import type { Verdict, VerdictStatus, Words } from '../requirements/verdict.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { titleRotation } from '../rotations/title-rotation.ts';
import { isUnderWay } from '../rotations/under-way.ts';
import { formatDayRange } from '../shared/format-day.ts';
import type { AdmissionRuleId, RequirementId, RotationId } from '../shared/id.ts';
import { explainVerdict } from './explain-verdicts.ts';
import { type JudgeInput, judgeRotation } from './judge-rotation.ts';

export interface UpdateInput extends Omit<JudgeInput, 'rotation' | 'host'> {
  readonly host: Host;
  readonly pack: HostPack;
  /** All rotations; those of other hosts are passed over. */
  readonly rotations: readonly Rotation[];
}

/** How a requirement stands on one side of an update. */
export interface VerdictSide extends Words {
  readonly status: VerdictStatus;
}

/** A verdict that an update would change; a side that has no such rule, or does not ask it, is absent. */
export interface UpdatedVerdict {
  readonly rotation: RotationId;
  /** "Anesthesiology, 1-26 Feb 2027". */
  readonly rotationTitle: string;
  readonly title: string;
  readonly before?: VerdictSide | undefined;
  readonly after?: VerdictSide | undefined;
}

/** How an admission rule stands on one side of an update. */
export interface AdmissionSide {
  readonly status: AdmissionStatus;
  /** The rule in plain English. */
  readonly says: string;
  readonly reason: string;
}

/** An admission verdict that an update would change. */
export interface AdmissionChange {
  readonly rotation: RotationId;
  readonly rotationTitle: string;
  readonly before?: AdmissionSide | undefined;
  readonly after?: AdmissionSide | undefined;
}

/** A waiver or a promise to a rule that the update takes away. */
export interface LostException {
  readonly rotation: RotationId;
  readonly rotationTitle: string;
  readonly title: string;
  readonly kind: Exception['kind'];
  readonly note: string;
}

export interface UpdatePreview {
  /** "This changes 3 of your verdicts." */
  readonly says: string;
  readonly comparison: PackComparison;
  readonly changes: readonly UpdatedVerdict[];
  readonly admissionChanges: readonly AdmissionChange[];
  readonly lost: readonly LostException[];
  /** Titles of the user's own rules, which stay. */
  readonly kept: readonly string[];
}

/**
 * What an updated pack would change, before it is accepted: every rotation of the host that lies
 * ahead is judged with the rules of now and with those of the pack. A rule that stays is the same
 * rule, so its waivers count on both sides. Exceptions of completed and declined rotations count
 * among those lost.
 */
export function previewUpdate(input: UpdateInput): UpdatePreview {
  const { host, pack, types } = input;
  let count = 0;
  const { host: updated, kept } = updateHost(host, pack, () => `new-${++count}`);
  const rotations = input.rotations.filter((rotation) => rotation.host === host.id);
  const ahead = rotations.filter(isUnderWay);
  const changes = ahead.flatMap((rotation) => updatedVerdicts(input, rotation, updated));
  const admissionChanges = ahead.flatMap((rotation) => admissionOf(input, rotation, updated));
  return {
    says: says(changes.length + admissionChanges.length, ahead.length),
    comparison: comparePacks(packHost(host), packHost(updated), types),
    changes,
    admissionChanges,
    lost: rotations.flatMap((rotation) => lostExceptions(rotation, host, updated)),
    kept: kept.map(({ title }) => title),
  };
}

function says(changes: number, rotations: number): string {
  if (rotations === 0) return 'No rotation is planned here, so no verdict changes.';
  if (changes === 0) return 'This changes none of your verdicts.';
  return `This changes ${changes} of your verdicts.`;
}

function updatedVerdicts(input: UpdateInput, rotation: Rotation, updated: Host): UpdatedVerdict[] {
  const before = verdictsOf({ ...input, rotation });
  const after = verdictsOf({ ...input, rotation, host: updated });
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was?.status === is?.status) return [];
    return [
      {
        rotation: rotation.id,
        rotationTitle: sayRotation(rotation, updated),
        title: is?.title ?? was?.title ?? '',
        before: was && sideOf(input, { rotation, host: input.host }, was),
        after: is && sideOf(input, { rotation, host: updated }, is),
      },
    ];
  });
}

function verdictsOf(input: JudgeInput): Map<RequirementId, Verdict> {
  return new Map(judgeRotation(input).items.map((verdict) => [verdict.requirement, verdict]));
}

function sideOf(
  input: UpdateInput,
  judged: { readonly rotation: Rotation; readonly host: Host },
  verdict: Verdict,
): VerdictSide {
  return { status: verdict.status, ...explainVerdict(input, judged, verdict) };
}

function admissionOf(input: UpdateInput, rotation: Rotation, updated: Host): AdmissionChange[] {
  const before = admissionSides(input, rotation, input.host);
  const after = admissionSides(input, rotation, updated);
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was?.status === is?.status) return [];
    return [
      {
        rotation: rotation.id,
        rotationTitle: sayRotation(rotation, updated),
        before: was,
        after: is,
      },
    ];
  });
}

function admissionSides(
  input: UpdateInput,
  rotation: Rotation,
  host: Host,
): Map<AdmissionRuleId, AdmissionSide> {
  return new Map(
    judgeAdmission({ ...input, rotation, host }).map(({ rule, status, says: sentence, reason }) => [
      rule,
      { status, says: sentence, reason },
    ]),
  );
}

function lostExceptions(rotation: Rotation, host: Host, updated: Host): LostException[] {
  const staying = new Set(updated.requirements.map(({ id }) => id));
  return rotation.exceptions
    .filter(({ requirement }) => !staying.has(requirement))
    .map(({ requirement, kind, note }) => ({
      rotation: rotation.id,
      rotationTitle: sayRotation(rotation, updated),
      title: host.requirements.find(({ id }) => id === requirement)?.title ?? '',
      kind,
      note,
    }));
}

function sayRotation(rotation: Rotation, host: Host): string {
  return `${titleRotation(rotation, host.name)}, ${formatDayRange(rotation.start, rotation.end)}`;
}
