import type { ClusterGroupId, RotationId } from '../shared/id.ts';

/** A set of rotations that the user wants counted as one cluster. */
export interface ClusterGroup {
  readonly id: ClusterGroupId;
  readonly title: string;
  readonly rotations: readonly RotationId[];
}
