import type { Host } from '../hosts/host.ts';
import type { Rotation } from '../rotations/rotation.ts';
import { type HostDeadline, hostDeadlines } from './host-deadlines.ts';

/** The earliest day that the host's rules set for the application; undefined where they set none. */
export function applicationDeadline(host: Host, rotation: Rotation): HostDeadline | undefined {
  return hostDeadlines(host, rotation)
    .filter(({ what }) => what === 'application')
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0];
}
