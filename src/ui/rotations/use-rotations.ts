import type { AdmissionVerdict } from '../../core/hosts/admission-verdict.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { RotationVerdicts } from '../../core/requirements/verdict.ts';
import type { Overlap } from '../../core/rotations/find-overlaps.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';

/** One rotation with everything that its row and its details show. */
export interface RotationRow {
  readonly rotation: Rotation;
  readonly host: Host | undefined;
  /** Absent for what is completed or declined. */
  readonly verdicts: RotationVerdicts | undefined;
  /** Admission by the profile and the days; absent for what is completed or declined. */
  readonly admission: readonly AdmissionVerdict[] | undefined;
  /** The other rotations that share days with it. */
  readonly overlaps: readonly (Omit<Overlap, 'first' | 'second'> & { readonly other: Rotation })[];
}

/** All rotations by start day; absent until everything has been read. */
export function useRotations() {
  const rotations = useRead(['rotations'], () => client.rotations.list());
  const hosts = useRead(['hosts'], () => client.hosts.list());
  const checks = useRead(['rotations', 'check'], () => client.rotations.check({}));
  const overlaps = useRead(['rotations', 'overlaps'], () => client.rotations.overlaps());
  const fault = rotations.fault ?? hosts.fault ?? checks.fault ?? overlaps.fault;
  const { data } = rotations;
  if (!data || !hosts.data || !checks.data || !overlaps.data)
    return { rows: undefined, hosts: hosts.data, fault };
  const rows: RotationRow[] = data.map((rotation) => {
    const check = checks.data?.find((each) => each.rotation === rotation.id);
    return {
      rotation,
      host: hosts.data?.find(({ id }) => id === rotation.host),
      verdicts: check,
      admission: check?.admission,
      overlaps: sharedDays(rotation, data, overlaps.data ?? []),
    };
  });
  return { rows, hosts: hosts.data, fault };
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
