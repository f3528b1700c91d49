import type { AdmissionVerdict } from '../../core/admission/admission-verdict.ts';
import type { AdmissionSummary } from '../../core/admission/summarize-admission.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { RotationVerdicts } from '../../core/requirements/verdict.ts';
import { findOverlaps, type Overlap } from '../../core/rotations/find-overlaps.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { keptOf } from '../data/kept-of.ts';

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

/** All rotations of the season by start day; laid once for each judged season. */
export const rotationRows = keptOf(layRows);

function layRows(season: JudgedSeason): readonly RotationRow[] {
  const { hosts, rotations } = season.rows;
  const judged = new Map(season.judged.map((one) => [one.rotation.id, one]));
  const hostsById = new Map(hosts.map((host) => [host.id, host]));
  const overlaps = overlapsByRotation(rotations);
  return rotations.map((rotation) => {
    const one = judged.get(rotation.id);
    return {
      rotation,
      host: hostsById.get(rotation.host),
      verdicts: one?.verdicts,
      admission: one?.admission,
      standing: one?.standing,
      overlaps: overlaps.get(rotation.id) ?? [],
    };
  });
}

/** For each rotation the others that share days with it. */
function overlapsByRotation(
  rotations: readonly Rotation[],
): ReadonlyMap<Rotation['id'], RotationRow['overlaps']> {
  const byId = new Map(rotations.map((rotation) => [rotation.id, rotation]));
  const shared = new Map<Rotation['id'], RotationRow['overlaps'][number][]>();
  const add = (of: Rotation['id'], otherId: Rotation['id'], { from, to }: Overlap) => {
    const other = byId.get(otherId);
    if (other === undefined) return;
    const known = shared.get(of) ?? [];
    known.push({ other, from, to });
    shared.set(of, known);
  };
  for (const overlap of findOverlaps(rotations)) {
    add(overlap.first, overlap.second, overlap);
    add(overlap.second, overlap.first, overlap);
  }
  return shared;
}
