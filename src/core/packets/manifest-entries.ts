import type { ManifestEntry } from './packet.ts';
import type { PacketPlan } from './packet-plan.ts';

/** Which versions went in, with their hashes and pages, for the manifest. */
export function manifestEntries({ parts }: Pick<PacketPlan, 'parts'>): ManifestEntry[] {
  return parts.map(({ document, version, title, sha256, firstPage, pages }) => ({
    document,
    version,
    title,
    sha256,
    firstPage,
    pages: pages.length,
  }));
}
