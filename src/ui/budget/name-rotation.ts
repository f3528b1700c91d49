import type { Host } from '../../core/hosts/host.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';

/** A rotation as lists and fields name it: its title, and its host where the title does not say it. */
export function nameRotation(
  rotation: Pick<Rotation, 'title' | 'host'>,
  hosts: readonly Pick<Host, 'id' | 'name'>[],
): string {
  const host = hosts.find(({ id }) => id === rotation.host)?.name ?? '';
  if (rotation.title === '') return host;
  return host === '' || rotation.title.includes(host)
    ? rotation.title
    : `${rotation.title}, ${host}`;
}
