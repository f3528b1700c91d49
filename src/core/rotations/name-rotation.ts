import type { HostId } from '../shared/id.ts';
import { type Titled, titleRotation } from './title-rotation.ts';

/** A rotation with its host, where the title does not say it: "Cardiac anesthesia at Back Bay University Hospital". */
export function nameRotation(
  rotation: Titled & { readonly host: HostId },
  hosts: readonly { readonly id: HostId; readonly name: string }[],
): string {
  const host = hosts.find(({ id }) => id === rotation.host)?.name;
  const title = titleRotation(rotation, host);
  return host === undefined || title.includes(host) ? title : `${title} at ${host}`;
}
