import { namesType } from '../requirements/types-in.ts';
import type { Host } from './host.ts';

/** The hosts whose rules ask for a document of this type: a host's own paper is most likely of one of them. */
export function hostsAsking<Asking extends Pick<Host, 'requirements'>>(
  type: string,
  hosts: readonly Asking[],
): readonly Asking[] {
  return hosts.filter(({ requirements }) => requirements.some(({ rule }) => namesType(rule, type)));
}
