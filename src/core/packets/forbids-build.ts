import type { Finding } from './packet.ts';

/**
 * True for what nobody may build in spite of: boxes where a name stands are no packet, and to a host
 * that is closed to the applicant nothing is sent.
 */
export function forbidsBuild({ code }: Pick<Finding, 'code'>): boolean {
  return code === 'character-not-covered' || code === 'host-closed';
}
