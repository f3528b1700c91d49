import type { AdmissionVerdict } from '../../core/admission/admission-verdict.ts';
import type { AdmissionSummary } from '../../core/admission/summarize-admission.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { RotationVerdicts } from '../../core/requirements/verdict.ts';
import { findOverlaps, type Overlap } from '../../core/rotations/find-overlaps.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';

/** One rotation with everything that its row and its details show. */
export interface RotationRow {
  readonly rotation: Rotation;
  readonly host: Host | undefined;
  /** Absent for what is completed or declined. */
  readonly verdicts: RotationVerdicts | undefined;
  /** Admission by the profile and the days; absent for what is completed or declined. */
  readonly admission: readonly AdmissionVerdict[] | undefined;
  /** How it stands together. */
  readonly standing: AdmissionSummary | undefined;
  /** The other rotations that share days with it. */
  readonly overlaps: readonly (Omit<Overlap, 'first' | 'second'> & { readonly other: Rotation })[];
}

/** All rotations of the season by start day. */
export function rotationRows(season: JudgedSeason): readonly RotationRow[] {
  const { hosts, rotations } = season.rows;
  const judged = new Map(season.judged.map((one) => [one.rotation.id, one]));
  const overlaps = findOverlaps(rotations);
  return rotations.map((rotation) => {
    const one = judged.get(rotation.id);
    return {
      rotation,
      host: hosts.find(({ id }) => id === rotation.host),
      verdicts: one?.verdicts,
      admission: one?.admission,
      standing: one?.standing,
      overlaps: sharedDays(rotation, rotations, overlaps),
    };
  });
}

function sharedDays(
  rotation: Rotation,
  all: readonly Rotation[],
  overlaps: readonly Overlap[],
): RotationRow['overlaps'] {
  return overlaps.flatMap(({ first, second, from, to }) => {
    if (first !== rotation.id && second !== rotation.id) return [];
    const other = all.find(({ id }) => id === (first === rotation.id ? second : first));
    return other === undefined ? [] : [{ other, from, to }];
  });
}
